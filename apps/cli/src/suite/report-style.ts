/** How the page of results looks: the system's own light or dark, readable on paper too. */
export const reportStyle = `
:root {
  color-scheme: light dark;
  --ground: #f6f7f9; --card: #fff; --ink: #1b1f27; --faint: #5b6472; --line: #dde1e7;
  --good: #14713c; --bad: #b3261e; --bad-ground: #fdeceb; --user: #e3ecfd;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #14171c; --card: #1c2027; --ink: #e8eaee; --faint: #a2abb9; --line: #333a45;
    --good: #6fd398; --bad: #ff9b92; --bad-ground: #3a2020; --user: #24344f;
  }
}
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
h1 { margin: 0; font-size: 1.75rem; line-height: 1.2; }
h2 { margin: 2rem 0 0.75rem; font-size: 1.125rem; }
.verdict { margin: 0.5rem 0 1.5rem; font-size: 1.125rem; font-weight: 600; }
.good { color: var(--good); }
.bad { color: var(--bad); }
.counts { display: flex; flex-wrap: wrap; gap: 1rem; margin: 0; }
.counts > div { flex: 1 1 12rem; padding: 0.75rem 1rem; background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
dt { color: var(--faint); font-size: 0.875rem; }
dd { margin: 0; font-weight: 600; }
meter { display: block; width: 100%; }
ul { margin: 0; padding-left: 1.25rem; }
details { margin: 0 0 0.75rem; padding: 0.75rem 1rem; background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
summary { font-weight: 600; cursor: pointer; overflow-wrap: anywhere; }
summary .how { margin-left: 0.5rem; color: var(--faint); font-weight: 400; }
h3 { margin: 1rem 0 0.25rem; font-size: 1rem; overflow-wrap: anywhere; }
li { overflow-wrap: anywhere; }
.about { margin: 0 0 1.5rem; color: var(--faint); }
details .about { margin: 0.75rem 0 0; font-size: 0.875rem; }
.table { overflow-x: auto; background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 0.375rem 0.625rem; text-align: right; }
th:first-child { padding-left: 1rem; text-align: left; }
td:last-child, th:last-child { padding-right: 1rem; }
thead th { color: var(--faint); font-size: 0.875rem; font-weight: 400; line-height: 1.25; vertical-align: bottom; }
tbody th { font-weight: 600; overflow-wrap: anywhere; }
tbody tr { border-top: 1px solid var(--line); }
.talk { list-style: none; margin: 0.75rem 0 0; padding: 0; }
.talk p { width: fit-content; max-width: 85%; margin: 0 0 0.375rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.talk .user { margin-left: auto; padding: 0.375rem 0.75rem; background: var(--user); border-radius: 10px; }
.talk .flow { padding: 0.375rem 0.75rem; border: 1px solid var(--line); border-radius: 10px; }
.talk .event { color: var(--faint); font-size: 0.875rem; }
.wrong { list-style: none; margin: 0.375rem 0 0.75rem; padding: 0.375rem 0.75rem; background: var(--bad-ground); color: var(--bad); border-left: 3px solid; border-radius: 4px; white-space: pre-wrap; overflow-wrap: anywhere; }
`;
