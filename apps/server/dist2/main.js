import { t as runServer } from "./chunks/run-server-BFcgGfxj.js";
// apps/server/src/main.ts
await runServer(process.env);
export {};
