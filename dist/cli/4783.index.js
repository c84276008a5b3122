"use strict";exports.id=4783,exports.ids=[4783],exports.modules={34783:((D,f,s)=>{s.d(f,{askCibuildwheel:()=>m});var l=s(76760),P=s.n(l),T=s(75770),u=s(41179),R=s(32014),c=s(10326);const d=`
import contextlib, io, json, os, platform, sys
platform.machine = lambda: "arm64"
platform.mac_ver = lambda: ("14.0", ("", "", ""), "arm64")
from cibuildwheel import __version__, options
from cibuildwheel.__main__ import main
project, names = sys.argv[1], sys.argv[2:]
named = getattr(options, "EnableGroup", getattr(options, "EnableGroups", ()))
groups = sorted(group.value for group in named)
def ask(name, enable):
    os.environ["CIBW_ENABLE"] = enable
    sys.argv = ["cibuildwheel", "--print-build-identifiers", "--platform", name, "--archs", "all", project]
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(io.StringIO()), contextlib.suppress(SystemExit):
        main()
    return [line for line in printed.getvalue().splitlines() if line and " " not in line]
def members(group):
    others = " ".join(each for each in groups if each != group)
    left = [each for name in names for each in ask(name, others)]
    return [each for name in names for each in identifiers[name] if each not in left]
identifiers = {name: ask(name, " ".join(groups)) for name in names}
print(json.dumps({
    "version": __version__,
    "identifiers": identifiers,
    "groups": {group: members(group) for group in groups},
    "enable": groups,
}))
`;async function m(o,E,{files:i,processes:C,runner:A}){const n=(0,u.A)(A.environment,{platform:A.platform}),{executable:t}=await a({processes:C,runner:A});return i.withTemporaryFolder(async e=>{const{interpreter:_}=(0,R.W)(P().join(e,"environment"),A.platform);await i.write(P().join(e,"project","pyproject.toml"),"");const r=[[t,"-m","venv",P().join(e,"environment")],[_,"-I","-m","pip","install","--quiet","--only-binary",":all:",`cibuildwheel==${L(o)}`],[_,"-I","-c",d,P().join(e,"project"),...E]];let p="";for(const N of r){const{exitCode:M,stdout:U,stderr:h}=await C.run(N,{cwd:e,env:n,timeoutSeconds:300});if(M!==0)throw new T.QP("SW-CIBUILDWHEEL-UNKNOWN",o,{detail:h.trim()});p=U}return O(p,o)})}function L(o){return o.split(".").length<3?`${o}.*`:o}async function a(o){const E=[];for await(const i of(0,c.np)(void 0,o)){if((0,c.IM)(i,!1))return i;E.push(i)}throw(0,c.Gg)(E,void 0)}function O(o,E){const i=JSON.parse(o.trim().split(`
`).at(-1)??"");if(S(i))return i;throw new T.QP("SW-CIBUILDWHEEL-UNKNOWN",E,{detail:o.trim()})}function S(o){if(typeof o!="object"||o===null)return!1;const{version:E,identifiers:i,groups:C,enable:A}=o,n=t=>typeof t=="object"&&t!==null&&Object.values(t).every(I);return typeof E=="string"&&n(i)&&n(C)&&I(A)}function I(o){return Array.isArray(o)&&o.every(E=>typeof E=="string")}}),32014:((D,f,s)=>{s.d(f,{W:()=>T});var l=s(76760),P=s.n(l);function T(u,R){const c=P().join(u,R==="win32"?"Scripts":"bin");return{programs:c,interpreter:P().join(c,R==="win32"?"python.exe":"python")}}}),41179:((D,f,s)=>{s.d(f,{A:()=>d});var l=s(18604);const P=`PATH HOME USER LOGNAME SHELL TMPDIR TEMP TMP LANG LANGUAGE LC_ALL LC_COLLATE LC_CTYPE LC_MESSAGES LC_MONETARY
  LC_NUMERIC LC_TIME LC_ADDRESS LC_IDENTIFICATION LC_MEASUREMENT LC_NAME LC_PAPER LC_TELEPHONE XDG_CACHE_HOME XDG_CONFIG_HOME XDG_DATA_HOME
  USERPROFILE USERNAME HOMEDRIVE HOMEPATH APPDATA LOCALAPPDATA PROGRAMDATA ALLUSERSPROFILE PROGRAMFILES PROGRAMFILES(X86)
  PROGRAMW6432 COMMONPROGRAMFILES COMMONPROGRAMFILES(X86) COMMONPROGRAMW6432 SYSTEMROOT SYSTEMDRIVE WINDIR COMSPEC PATHEXT
  OS NUMBER_OF_PROCESSORS PROCESSOR_ARCHITECTURE PROCESSOR_ARCHITEW6432`,T=`HTTP_PROXY HTTPS_PROXY ALL_PROXY NO_PROXY SSL_CERT_FILE SSL_CERT_DIR REQUESTS_CA_BUNDLE CURL_CA_BUNDLE
  GIT_SSL_CAINFO CARGO_HTTP_CAINFO PIP_CERT PIP_CLIENT_CERT PIP_PROXY PIP_TRUSTED_HOST PIP_INDEX_URL PIP_CONFIG_FILE
  PIP_CACHE_DIR PIP_DEFAULT_TIMEOUT PIP_TIMEOUT PIP_RETRIES UV_INDEX_URL UV_DEFAULT_INDEX UV_INDEX UV_CONFIG_FILE
  UV_CACHE_DIR UV_HTTP_TIMEOUT UV_NATIVE_TLS UV_SYSTEM_CERTS UV_INSECURE_HOST`,u=`CC CXX CPP FC LD AR AS NM RANLIB STRIP CFLAGS CXXFLAGS CPPFLAGS FFLAGS LDFLAGS LDSHARED ARCHFLAGS
  MACOSX_DEPLOYMENT_TARGET SDKROOT DEVELOPER_DIR CPATH C_INCLUDE_PATH CPLUS_INCLUDE_PATH LIBRARY_PATH LD_LIBRARY_PATH
  PKG_CONFIG PKG_CONFIG_PATH CMAKE_ARGS CMAKE_GENERATOR CMAKE_PREFIX_PATH CMAKE_BUILD_PARALLEL_LEVEL MAKEFLAGS
  CARGO_HOME RUSTUP_HOME RUSTUP_TOOLCHAIN CARGO_BUILD_TARGET CARGO_BUILD_JOBS RUSTFLAGS RUSTC_WRAPPER PYENV_ROOT
  PYENV_VERSION INCLUDE LIB LIBPATH VSINSTALLDIR VCINSTALLDIR VCTOOLSINSTALLDIR WINDOWSSDKDIR WINDOWSSDKVERSION
  DISTUTILS_USE_SDK MSSDK`,R=new Set([P,T,u].flatMap(a=>a.split(/\s+/))),c={PYTHONHASHSEED:"0",PYTHONDONTWRITEBYTECODE:"1",PYTHONNOUSERSITE:"1",PYTHONIOENCODING:"utf-8",TZ:"UTC",NO_COLOR:"1",PIP_DISABLE_PIP_VERSION_CHECK:"1",PIP_NO_INPUT:"1",GIT_TERMINAL_PROMPT:"0",CARGO_TERM_COLOR:"never"};function d(a,{epoch:O,pass:S=[],platform:I}){const o=new Set(S.filter(i=>!(0,l.l)(i)).map(i=>L(i,I))),E=Object.entries(a).filter(([i])=>m(i.toUpperCase(),i,I)||o.has(L(i,I)));return{...Object.fromEntries(E),...c,...O!==void 0&&{SOURCE_DATE_EPOCH:String(O)}}}function m(a,O,S){return S==="win32"||a.endsWith("_PROXY")?R.has(a):R.has(O)}function L(a,O){return O==="win32"?a.toUpperCase():a}}),10326:((D,f,s)=>{s.d(f,{Gg:()=>a,IM:()=>L,Vb:()=>O,ac:()=>o,np:()=>m});var l=s(76760),P=s.n(l),T=s(75770),u=s(41179);const R=11,c=15,d=`
import json, os, platform, struct, sys, sysconfig
def can(name):
    try:
        __import__(name)
        return True
    except Exception:
        return False
libc, libc_version = platform.libc_ver()
if not libc and sys.platform.startswith("linux"):
    libc = "musl"
print(json.dumps({
    "executable": os.path.abspath(sys.executable),
    "version": list(sys.version_info[:3]),
    "implementation": platform.python_implementation().lower(),
    "freeThreaded": bool(sysconfig.get_config_var("Py_GIL_DISABLED")),
    "platform": sysconfig.get_platform(),
    "machine": platform.machine(),
    "bits": struct.calcsize("P") * 8,
    "libc": libc,
    "libcVersion": libc_version,
    "prerelease": sys.version_info[3] != "final",
    "hasVenv": can("venv"),
    "hasEnsurepip": can("ensurepip"),
}))
`;async function*m(n,t){const e=new Set;for(const _ of I(n,t.runner.platform)){const r=await o(_,t);r===void 0||e.has(r.executable)||(e.add(r.executable),yield r)}}function L({version:[n,t],hasVenv:e,hasEnsurepip:_},r){return S(n,t)&&e&&(_||r)}function a(n,t){const e=n.find(({version:[_,r]})=>S(_,r));return e!==void 0?new T.QP("SW-PYTHON-NO-VENV",O(e)):n.length>0?new T.QP("SW-PYTHON-TOO-OLD",n.map(O).join(", ")):new T.QP("SW-PYTHON-MISSING",t??"neither python3 nor python answers")}function O({version:n,implementation:t,freeThreaded:e,executable:_}){return`${t==="cpython"?"Python":`Python of ${t}`} ${n.join(".")}${e?"t":""} (${_})`}function S(n,t){return n===3&&t>=R}function I(n,t){if(n!==void 0)return[[/[\\/]/.test(n)?P().resolve(n):n]];const e=Array.from({length:c-R+1},(r,p)=>c-p),_=e.map(r=>[`python3.${r}`]);return t!=="win32"?[["python3"],["python"],..._]:[["python"],["python3"],["py","-3"],...e.map(r=>["py",`-3.${r}`])]}async function o(n,{processes:t,runner:e}){const _=(0,u.A)(e.environment,{platform:e.platform});try{const{exitCode:r,stdout:p}=await t.run([...n,"-c",d],{cwd:i(e),env:_,timeoutSeconds:30});return r===0?C(p):void 0}catch(r){if(r instanceof T.QP&&E.has(r.code))return;throw r}}const E=new Set(["SW-PROCESS-NOT-FOUND","SW-PROCESS-TIMEOUT"]);function i({environment:n,platform:t}){return t==="win32"?n.SystemRoot??n.SYSTEMROOT??"C:\\":"/"}function C(n){try{const t=JSON.parse(n.trim().split(`
`).at(-1)??"");return A(t)?t:void 0}catch{return}}function A(n){if(typeof n!="object"||n===null)return!1;const{executable:t,version:e,platform:_}=n,r=Array.isArray(e)&&e.length===3&&e.every(Number.isInteger);return typeof t=="string"&&typeof _=="string"&&r}})};
