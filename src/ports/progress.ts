/** What is told while long work goes on. Nothing computes with it; it never reaches standard output. */
export interface Progress {
  /** A stage begins: `plan`, `build`. */
  stage(name: string, about: string): void;
  /** One thing done or seen within the stage. */
  step(text: string): void;
  /** A line of a tool that runs; shown where there is room for it. */
  line(text: string): void;
  /** Work begins that may take long; what is given is called when it has ended. Several may go on at a time. */
  running(what: string): () => void;
}
