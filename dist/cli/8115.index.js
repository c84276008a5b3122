"use strict";exports.id=8115,exports.ids=[8115],exports.modules={18115:((w,l,o)=>{o.r(l),o.d(l,{hashingThread:()=>P});var c=o(85300);const y=16*1024*1024,h=512*1024,u=16,g=`
const { createHash } = require("node:crypto");
const { parentPort, workerData } = require("node:worker_threads");
const hashes = new Map();
parentPort.on("message", ({ id, slot, length }) => {
  if (!hashes.has(id)) hashes.set(id, createHash("sha512"));
  const hash = hashes.get(id);
  if (slot === undefined) {
    hashes.delete(id);
    parentPort.postMessage({ id, digest: hash.digest("hex") });
  } else {
    hash.update(new Uint8Array(workerData.slots, slot * workerData.slotBytes, length));
    parentPort.postMessage({ slot });
  }
});`;function P(){let s=0,r;return{async sha512(e){if(s+=e,s<=y)return(0,c.X)();const d=s;r??=D();const n=await r;return n.isBehind()?(0,c.X)():p(n,d)}}}function p({take:s,freeSlot:r,slot:e,digestOf:d},n){return{async add(f){for(let i=0;i<f.length;i+=h){const t=f.subarray(i,i+h),a=await r();e(a).set(t),s(n,a,t.length)}},digest:()=>d(n)}}async function D(){const{Worker:s}=await Promise.resolve().then(o.t.bind(o,75919,23)),r=new SharedArrayBuffer(u*h),e=new s(g,{eval:!0,execArgv:[],workerData:{slots:r,slotBytes:h}});e.unref();const d=M(e),n=Array.from({length:u},(t,a)=>a),f=[],i=new Map;return e.on("message",t=>{if("digest"in t){i.get(t.id)?.(t.digest),i.delete(t.id);return}const a=f.shift();a===void 0?n.push(t.slot):a(t.slot)}),{slot:t=>new Uint8Array(r,t*h,h),take:(t,a,O)=>e.postMessage({id:t,slot:a,length:O}),isBehind:()=>n.length===0,freeSlot:async()=>n.shift()??d(t=>f.push(t)),digestOf:t=>(e.postMessage({id:t}),d(a=>i.set(t,a)))}}function M(s){const r=new Promise((d,n)=>s.once("error",n));r.catch(()=>{});let e=0;return async d=>{e+=1,s.ref();try{return await Promise.race([new Promise(d),r])}finally{e-=1,e===0&&s.unref()}}}}),85300:((w,l,o)=>{o.d(l,{X:()=>h});var c=o(77598),y=o.n(c);function h(){const u=(0,c.createHash)("sha512");return{add:async g=>{u.update(g)},digest:async()=>u.digest("hex")}}})};
