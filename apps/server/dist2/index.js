import { a as systemClock, c as serializeFlow, d as readEnv, f as createConfig, i as openDatabase, l as err, m as StartError, n as seedFirstFlow, o as readDocument, p as DataInUse, r as createFlowStore, s as importFlow, t as runServer, u as ok } from "./chunks/run-server-BFcgGfxj.js";
// apps/server/src/open-flows.ts
/** Opens the flows that a server started with these variables would serve, and would start with. */
function openFlows(variables) {
	let dataDir = "";
	try {
		const config = createConfig(readEnv(variables));
		dataDir = config.dataDir;
		return ok(open(config));
	} catch (error) {
		if (!(error instanceof StartError)) throw error;
		const code = error instanceof DataInUse ? "in_use" : "unusable";
		return err({
			code,
			message: error.message,
			dataDir
		});
	}
}
function open(config) {
	const database = openDatabase(config.databaseFile, 200);
	const store = createFlowStore(database.db, systemClock, Object.keys(config.secrets));
	seedFirstFlow(store);
	return {
		exportFlow(id, version) {
			const flow = readDocument(store, id, version);
			return flow.ok ? ok(serializeFlow(flow.value)) : flow;
		},
		importFlow(text, name) {
			const row = importFlow(store, text, name);
			return row.ok ? ok({
				id: row.value.id,
				name: row.value.name
			}) : row;
		},
		close: database.close
	};
}
export { openFlows, runServer };
