import { dirname, join } from 'node:path/posix';

export type ModuleInfos = {
  getModuleInfo(id: string): { readonly importedIds: readonly string[]; readonly code: string | null } | null;
};

/** Indexes of packages that name many modules, of which a screen uses a few. */
const packageIndex = /\/packages\/(\w+)\/src\/index\.ts$|\/(lucide-react)\/dist\/esm\/lucide-react\.mjs$/;

/** `import { a, b as c } from 'x'` and `export { a } from 'x'`. */
const namesFrom = /\{([^{}]*)\}\s*from\s*["']([^"']+)["']/g;

/** The modules that one module imports: of a package's index only those whose names it asks for, as in the bundle. */
export function importedModules(id: string, modules: ModuleInfos): readonly string[] {
  const info = modules.getModuleInfo(id);
  return (info?.importedIds ?? []).flatMap((imported) => {
    const [, ownPackage, otherPackage] = packageIndex.exec(imported) ?? [];
    const specifier = otherPackage ?? (ownPackage && `@turnwise/${ownPackage}`);
    if (specifier === undefined) return imported;
    const definitions = definitionsIn(imported, modules);
    return namesIn(info?.code ?? '')
      .filter(({ from }) => from === specifier)
      .flatMap(({ name }) => definitions.get(name) ?? []);
  });
}

/** Which module each name of an index comes from. */
function definitionsIn(index: string, modules: ModuleInfos): ReadonlyMap<string, string> {
  const names = namesIn(modules.getModuleInfo(index)?.code ?? '');
  return new Map(names.map(({ as, from }) => [as, join(dirname(index), from)]));
}

function namesIn(code: string): { name: string; as: string; from: string }[] {
  return [...code.matchAll(namesFrom)].flatMap(([, names = '', from = '']) =>
    names.split(',').map((written) => {
      const [name = '', as = name] = written.trim().split(/\s+as\s+/);
      return { name, as, from };
    }),
  );
}
