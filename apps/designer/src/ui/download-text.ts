import { downloadFile } from './download-file.ts';

/** Gives the author a text as a file. */
export function downloadText(fileName: string, text: string, type = 'application/json'): void {
  downloadFile(fileName, new Blob([text], { type }));
}
