"use strict";exports.id=9787,exports.ids=[9787],exports.modules={48444:((S,p,s)=>{s.d(p,{renderDescriptions:()=>T});var u=s(75770),m=s(41179),d=s(10326);const f=`
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
`;var o=s(45974);const b=60;async function T(e,n,t){if(e.length===0)return[];try{const r=await y(n,t);return r===void 0?e.map(()=>l("there is no Python 3.11 or newer to render it with")):await P(r,e,n)}catch(r){if(!(r instanceof u.QP)||r.code==="SW-CANCELLED")throw r;return e.map(()=>l(`docutils is not there (${r.code})`))}}async function y(e,n){const t=await(0,o.C8)(e);if(n!==void 0)return(0,o.$K)("readme",n,t,e);for await(const r of(0,d.np)(void 0,e))if((0,d.IM)(r,t))return(0,o.$K)("readme",r,t,I(e))}function I(e){const{runner:n}=e,t={PIP_RETRIES:"0",PIP_DEFAULT_TIMEOUT:"5",...n.environment};return{...e,runner:{...n,environment:t}}}async function P(e,n,t){const{processes:r,runner:a,temporary:N}=t,E=n.map(()=>l("it was not rendered in time")),R={cwd:N,env:(0,m.A)(a.environment,{platform:a.platform}),input:JSON.stringify(n),timeoutSeconds:b,onLine:i=>{const c=h(i);c!==void 0&&E[c.number]!==void 0&&(E[c.number]=c)}};try{await r.run([e.interpreter,"-I","-c",f],R)}catch(i){if(!(i instanceof u.QP&&i.code==="SW-PROCESS-TIMEOUT"))throw i}return E}function h(e){const n=/^\{"number": (?<number>\d+), "kind": "(?<kind>rendered|refused|skipped)", "because": (?<because>".*")\}$/.exec(e),{number:t,kind:r,because:a='""'}=n?.groups??{};if(r==="rendered")return{number:Number(t),kind:r};if(!(r!=="refused"&&r!=="skipped"))return{number:Number(t),kind:r,because:String(JSON.parse(a))}}function l(e){return{kind:"skipped",because:e}}}),18604:((S,p,s)=>{s.d(p,{l:()=>f});const u=/TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|PRIVATE_?KEY|API_?KEY/i,m=/(?:^|_)(?:PASS|PWD|PAT|JWT|AUTH|KEY|NETRC)(?:_|$)/i,d=/^(GITHUB|ACTIONS|INPUT|RUNNER|TWINE|UV_PUBLISH|SHIPWHEEL)_/i;function f(o){return u.test(o)||m.test(o)||d.test(o)}})};
