import { Command } from 'commander';
import { loadServer } from '../load-server.ts';

export const serveCommand = new Command('serve')
  .description('Start the server. PORT, HOST and DATA_DIR change where it listens and keeps its data.')
  .action(async () => {
    const { runServer } = await loadServer();
    await runServer(process.env);
  });
