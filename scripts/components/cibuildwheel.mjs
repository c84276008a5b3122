import { pinnedVenv } from "./pinned-venv.mjs";

/** A Python with that release of cibuildwheel, in a venv that is kept. */
export async function cibuildwheelPython(version) {
  const program = await pinnedVenv(`cibuildwheel-${version}`, [`cibuildwheel==${version}`]);
  return program("python");
}
