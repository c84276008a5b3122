import { expect, test } from "@jest/globals";
import { followScript } from "../../src/workflows/shell-run.ts";
import type { ShellKind } from "../../src/workflows/shell-text.ts";
import { HOLE } from "../../src/workflows/value.ts";

const ENVIRONMENT = { ARCH: "x86_64", EMPTY: "", TWO: "a b", OPEN: HOLE, GITHUB_ENV: "//env" };

function follow(script: string, kind: ShellKind = "posix") {
  const commands: string[] = [];
  const files = followScript(script, kind, {
    environment: new Map(Object.entries(ENVIRONMENT)),
    read: (name) => ({ "ci/build.sh": 'echo "ARCH=$1-$2" >> "$GITHUB_ENV"\nmake "$ARCH"', "list.json": '["x"]' })[name],
    onCommand: ({ words, environment, folder, line }) => {
      const own = [...environment].filter(([name, value]) =>
        Object.entries(ENVIRONMENT).every(([n, v]) => n !== name || v !== value),
      );
      const before = own.map(([name, value]) => `${name}=${value} `).join("");
      commands.push(
        `${line}${folder === "." ? "" : ` ${folder}`}: ${before}${words.map((word) => word.replaceAll(HOLE, "?")).join("|")}`,
      );
    },
  });
  return { commands, written: files.get("//env")?.replaceAll(HOLE, "?") };
}

test.each([
  { script: `a 'b c' "d e" f\\ g`, gives: ["0: a|b c|d e|f g"], because: "quotes hold words together" },
  {
    script: `a "$TWO" $TWO "x$ARCH"y`,
    gives: ["0: a|a b|a|b|xx86_64y"],
    because: "what stands in no quotes is parted",
  },
  { script: "a $EMPTY \"$EMPTY\" ''", gives: ["0: a||"], because: "an empty word stands in quotes" },
  {
    script: "a ${ARCH} ${NONE:-def} ${EMPTY:-def} ${ARCH//_/-} ${ARCH%_*} ${ARCH#x86}",
    gives: ["0: a|x86_64|def|def|x86-64|x86|_64"],
    because: "what bash does to variables",
  },
  {
    script: "a $NONE $(date) `date` ${ARCH:0:2} $1 $OPEN",
    gives: ["0: date", "0: date", "0: a|?|?|?|?|?|?"],
    because: "only a run tells",
  },
  { script: "a \\\n  b # c\nd#e", gives: ["0: a|b", "2: d#e"], because: "lines go on; remarks end them" },
  {
    script: "X=1 a; X=2; a; export X; a",
    gives: ["0: X=1 a", "0: a", "0: X=2 a"],
    because: "a variable is seen when it is exported",
  },
  {
    script: "a && b || c; false && d; false || e",
    gives: ["0: a", "0: b", "0: e"],
    because: "what is started ends well",
  },
  {
    script: 'if [ "$ARCH" = "arm" ]; then a; elif [[ $ARCH == x86* && -n "$TWO" ]]; then b; else c; fi',
    gives: ["0: b"],
    because: "conditions that are known",
  },
  {
    script: 'if [[ "$OPEN" == y ]]; then a; else b; fi',
    gives: ["0: a"],
    because: "what only a run tells is taken for true",
  },
  { script: 'if ! test -z "$EMPTY"; then a; else b; fi', gives: ["0: b"], because: "negation" },
  { script: "for p in 3.9 3.10; do a $p\ndone", gives: ["0: a|3.9", "0: a|3.10"], because: "loops over words" },
  { script: "case $ARCH in\n arm*) a;;\n x86_64|i686) b;;\n *) c;;\nesac", gives: ["2: b"], because: "cases" },
  { script: "f() { a; }\nb", gives: ["1: b"], because: "a function does nothing where it stands" },
  { script: "time (a b); c", gives: ["0: time", "0: a|b", "0: c"], because: "a group is no function" },
  {
    script: "for p in 1 2 3; do if [ $p = 2 ]; then continue; fi; a $p; done; b",
    gives: ["0: a|1", "0: a|3", "0: b"],
    because: "a round is left",
  },
  {
    script: "for p in 1 2; do if [ $p = 2 ]; then exit 0; fi; a $p; done; b",
    gives: ["0: a|1"],
    because: "so is a script",
  },
  { script: "(exit 1); a", gives: ["0: a"], because: "another shell is left alone" },
  {
    script: "if [ $OPEN ]; then exit; fi; $OPEN || exit; a",
    gives: ["0: ?", "0: a"],
    because: "none is left on a guess",
  },
  {
    script: "if [ -d /io -a -d /opt/python ]; then a; else b; fi; for p in /opt/python/cp3*; do a $p; done",
    gives: ["0: b", "0: a|/opt/python/cp3*"],
    because: "no machine has the Pythons of an image",
  },
  { script: "a $(basename /x/b.sh .sh) $(dirname x/y)", gives: ["0: a|b|x"], because: "parts of a path" },
  { script: "cd sub && (cd deeper; a); b", gives: ["0 sub/deeper: a", "0 sub: b"], because: "folders are followed" },
  {
    script: "bash -c 'a \"b c\"'; bash ci/build.sh 1 2",
    gives: ["0: a|b c", "0: make|x86_64"],
    because: "scripts within scripts",
  },
  { script: "a | b > out 2>&1 < in &", gives: ["0: a", "0: b"], because: "where it goes does not matter" },
  { script: 'x=$(jq -c . list.json); a "$x"', gives: ['0: a|["x"]'], because: "a file of the repository" },
  {
    script: 'a "$(jq -c . < list.json)" "$(cut -d. -f2 <<< 3.12)" "$(cat < none.json)"',
    gives: ['0: a|["x"]|12|?'],
    because: "what a command is told to read",
  },
  { script: "a 'open\nb", gives: ["0: a|open\nb"], because: "a quote that is never closed" },
  { script: "fi done } ) esac\na", gives: ["1: a"], because: "words that close nothing", loose: true },
])("$script: $because", ({ script, gives, loose }) => {
  const { commands } = follow(script);
  expect(loose ? commands.slice(-1) : commands).toEqual(gives);
});

test.each<{ script: string; kind?: ShellKind; gives: string; because: string }>([
  { script: 'echo "A=$ARCH" >> $GITHUB_ENV', gives: "A=x86_64\n", because: "the usual form" },
  { script: "echo 'A=1' | tee -a \"$GITHUB_ENV\"", gives: "A=1\n", because: "by tee" },
  { script: 'printf "A=%s\\n" 1 >> "${GITHUB_ENV}"', gives: "A=1\n", because: "by printf" },
  { script: "{ echo A=1; echo B=$(nproc); } >> $GITHUB_ENV", gives: "A=1\nB=?\n", because: "of a group" },
  { script: "cat <<EOF >> $GITHUB_ENV\nA=$ARCH\nEOF\nb", gives: "A=x86_64\n", because: "of a document" },
  { script: "cat >> $GITHUB_ENV <<'EOF'\nA=$ARCH\nEOF", gives: "A=$ARCH\n", because: "of a document as it stands" },
  { script: "bash ci/build.sh one two", gives: "ARCH=one-two\n", because: "in a script with parameters" },
  { script: 'echo "A=1" >> $env:GITHUB_ENV', kind: "powershell", gives: "A=1\n", because: "PowerShell" },
  {
    script: '"A=$env:ARCH" >> $env:GITHUB_ENV',
    kind: "powershell",
    gives: "A=x86_64\n",
    because: "PowerShell says what stands alone",
  },
  {
    script: 'echo "A=1" | Out-File -FilePath $env:GITHUB_ENV -Append',
    kind: "powershell",
    gives: "A=1\n",
    because: "a command of PowerShell",
  },
  {
    script: 'Add-Content -Path $env:GITHUB_ENV -Value "A=1"',
    kind: "powershell",
    gives: "A=1\n",
    because: "another one",
  },
  { script: "echo A=%ARCH%>>%GITHUB_ENV%", kind: "cmd", gives: "A=x86_64\n", because: "cmd" },
])("$kind $script is written: $because", ({ script, kind, gives }) => {
  expect(follow(script, kind).written).toBe(gives);
});

test.each([
  { pipe: "cut -d_ -f2,3", of: "cp310-macosx_x86_64", gives: "x86_64", because: "fields" },
  { pipe: "cut -d '-' -f 1", of: "cp310-macosx", gives: "cp310", because: "a flag apart from its value" },
  { pipe: "cut -c 3-", of: "3.10", gives: "10", because: "places" },
  { pipe: "tr -d .", of: "3.10", gives: "310", because: "letters that are left out" },
  { pipe: "tr '[:upper:]' '[:lower:]'", of: "AMD64", gives: "amd64", because: "letters for letters" },
  { pipe: "sed 's/\\.//g'", of: "3.10.1", gives: "3101", because: "one text for another" },
  { pipe: "sed -e s/v//", of: "v3v", gives: "3v", because: "once" },
  { pipe: "sed 's/[0-9]//'", of: "v3", gives: "?", because: "a pattern" },
  { pipe: "sed s/./x/", of: "v3", gives: "?", because: "a dot is a pattern" },
  { pipe: "tr -d . | tr 3 4", of: "$OPEN", gives: "?", because: "what is not known stays so" },
  { pipe: "awk '{print $1}'", of: "a b", gives: "?", because: "a language of its own" },
])("echo $of | $pipe says $gives: $because", ({ pipe, of, gives }) => {
  const { commands } = follow(`a "$(echo ${of} | ${pipe})"`);
  expect(commands.at(-1)).toBe(`0: a|${gives}`);
});

test("bash is bash where PowerShell starts it", () => {
  expect(follow("bash ci/build.sh 1 2", "powershell").written).toBe("ARCH=1-2\n");
  expect(follow("bash -c 'X=1; a $X'", "powershell").commands).toEqual(["0: a|1"]);
});

test("PowerShell sets variables of the environment, and takes backslashes as they are", () => {
  expect(follow("$env:X = 'y'\n.\\a.exe b\\c `\n d", "powershell").commands).toEqual(["1: X=y .\\a.exe|b\\c|d"]);
});

test.each([
  { name: "open groups", script: "{ ( $( ".repeat(5_000) },
  { name: "commands in commands", script: "a $(".repeat(5_000) },
  { name: "a variable that doubles", script: `X=aa\n${'X="$X$X"\n'.repeat(64)}a "$X"` },
  { name: "loops in loops", script: `${"for a in 1 2 3 4 5 6 7 8 9; do ".repeat(12)} b; ${"done; ".repeat(12)}` },
  { name: "ends that never come", script: "cat <<EOF\n".repeat(2_000) },
  { name: "quotes", script: `"'`.repeat(30_000) },
  { name: "negations", script: `${"! ".repeat(30_000)}a; test ${"! ".repeat(30_000)}a` },
  { name: "conditions", script: `[[ ${"a || ".repeat(12_000)}a ]]` },
  { name: "chains and pipes", script: `${"a && ".repeat(6_000)}${"a | ".repeat(8_000)}a` },
  { name: "functions of functions", script: "f() ".repeat(10_000) },
  { name: "white space", script: `a${" ".repeat(60_000)}b` },
])("$name end in time", ({ script }) => {
  const start = performance.now();
  follow(script);
  expect(performance.now() - start).toBeLessThan(1_500);
});
