export const id = 705;
export const ids = [705];
export const modules = {

/***/ 90705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tunnelAgent: () => (/* binding */ tunnelAgent)
/* harmony export */ });
/* harmony import */ var _proxy_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31326);

const HTTPS_PORT = 443;
const CONNECT_MS = 60_000;
async function tunnelAgent(proxy, secureContext) {
    const { default: https } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19));
    const trust = { ...(secureContext && { secureContext }), rejectUnauthorized: true };
    const agent = new https.Agent({ keepAlive: true, ...trust });
    const encrypt = agent.createConnection.bind(agent);
    agent.createConnection = (options, done) => {
        const { host, hostname, port, timeout } = options;
        const authority = authorityOf(host ?? hostname ?? "", Number(port ?? HTTPS_PORT));
        dig(authority, proxy, trust, timeout ?? CONNECT_MS).then((socket) => done?.(null, encrypt({ ...options, socket })), (error) => done?.(error, undefined));
        return undefined;
    };
    return agent;
}
function authorityOf(host, port) {
    const bare = host.replace(/^\[|\]$/g, "");
    return bare.includes(":") ? `[${bare}]:${port}` : `${bare}:${port}`;
}
async function dig(authority, proxy, trust, timeout) {
    const isPlain = proxy.address.startsWith("http:");
    const { request } = isPlain ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19));
    const headers = { host: authority, ...(proxy.authorization && { "proxy-authorization": proxy.authorization }) };
    const options = {
        method: "CONNECT",
        path: authority,
        headers,
        agent: false,
        timeout,
        ...(isPlain ? {} : { ...trust, servername: proxy.serverName }),
    };
    return new Promise((resolve, reject) => {
        const asked = request(proxy.address, options);
        asked.once("connect", (reply, socket) => {
            if (reply.statusCode === 200) {
                socket.setTimeout(0);
                resolve(socket);
            }
            else {
                socket.destroy();
                reject((0,_proxy_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedBy */ .it)(proxy, reply.statusCode, authority));
            }
        });
        asked.once("response", (reply) => {
            reply.destroy();
            reject((0,_proxy_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedBy */ .it)(proxy, reply.statusCode, authority));
        });
        asked.once("timeout", () => asked.destroy(new Error(`nothing moved for ${timeout / 1000} s`)));
        asked.once("error", (cause) => reject((0,_proxy_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .awayError */ .L2)(proxy, cause)));
        asked.end();
    });
}


/***/ })

};
