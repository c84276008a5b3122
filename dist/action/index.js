require("../app/index.js").action();
