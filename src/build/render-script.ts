/**
 * Renders texts as the index does, with its own renderer, and tells of each as soon as it is known, a line of JSON each.
 *
 * What the renderer does with HTML afterwards refuses nothing, so nh3, the one tool here that is compiled, is left out. The index's renderer
 * (release 45) takes a title that stands alone out of the text; newer ones do not, and until the index has one, a text that is but a title
 * renders to nothing. Half a GiB is enough for every text that renders in time.
 */
export const RENDER_SCRIPT = `
import json, sys, types
try:
    import resource
    resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
except Exception:
    pass
cleaner = types.ModuleType("nh3")
cleaner.clean = lambda html, **options: html
sys.modules["nh3"] = cleaner
from docutils.utils import SystemMessage
from readme_renderer import rst
rst.SETTINGS.update(doctitle_xform=True, sectsubtitle_xform=True)
publish, said = rst.publish_parts, []
def publish_and_note(*arguments, **options):
    try:
        return publish(*arguments, **options)
    except SystemMessage as error:
        said.append(str(error))
        raise
rst.publish_parts = publish_and_note
for number, text in enumerate(json.load(sys.stdin)):
    said.clear()
    try:
        verdict = "rendered" if rst.render(text) is not None else "refused"
        because = said[0] if said else "nothing is left to show"
    except MemoryError:
        verdict, because = "skipped", "it takes more memory than we give it"
    except Exception as error:
        verdict, because = "refused", type(error).__name__ + ": " + str(error)
    print(json.dumps({"number": number, "kind": verdict, "because": because[:500]}), flush=True)
`;
