import { defineConfig } from 'vite';

/** One self-contained file of everything a browser loads for understanding; the benchmarks run against it. */
export default defineConfig({
  build: {
    lib: { entry: 'src/index.ts', formats: ['es'], fileName: 'index' },
    outDir: 'dist',
    target: 'es2023',
    minify: false,
    rolldownOptions: { output: { minify: true } },
  },
});
