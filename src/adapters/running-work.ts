/** What goes on at the moment, and since when. */
export interface RunningWork {
  /** Notes that work begins; what is given is called at its end. */
  begin(what: string): () => void;
  /** `sdist, 12 s; wheel cp312, 3 s`; empty where nothing goes on. */
  told(): string;
}

/** Calls `remind` every `everySeconds` as long as something goes on. A reminder keeps no process alive. */
export function runningWork(everySeconds: number, remind: (told: string) => void): RunningWork {
  const running = new Map<symbol, { readonly what: string; readonly since: number }>();
  let timer: NodeJS.Timeout | undefined;
  const told = () =>
    [...running.values()].map(({ what, since }) => `${what}, ${shown((Date.now() - since) / 1000)}`).join("; ");
  return {
    told,
    begin(what) {
      const one = Symbol(what);
      running.set(one, { what, since: Date.now() });
      timer ??= setInterval(() => remind(told()), everySeconds * 1000).unref();
      return () => {
        running.delete(one);
        if (running.size > 0) return;
        clearInterval(timer);
        timer = undefined;
      };
    },
  };
}

function shown(seconds: number): string {
  const whole = Math.floor(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
