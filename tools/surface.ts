import ts from "typescript";

/** Reads the whole public surface of a declaration file: every exported name, sorted, with its declarations and without comments. */
export function surfaceOf(file: string): string {
  return [...declarationsOf(file)].map(([, text]) => text).join("\n\n") + "\n";
}

/** A declaration file, opened: what it exports, under each name, behind re-exports. */
function open(file: string): { readonly checker: ts.TypeChecker; readonly exports: ReadonlyMap<string, ts.Symbol> } {
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    skipLibCheck: true,
  };
  const program = ts.createProgram([file], options);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${file} is no module`);
  const found = checker
    .getExportsOfModule(module)
    .map((symbol): [string, ts.Symbol] => [symbol.name, behindAliases(symbol, checker)]);
  return { checker, exports: new Map(found.sort(([a], [b]) => (a < b ? -1 : 1))) };
}

function behindAliases(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** Gives the declarations of every name that a file exports, in the order of the names. */
export function declarationsOf(file: string): ReadonlyMap<string, string> {
  const printer = ts.createPrinter({ removeComments: true });
  const print = (node: ts.Node): string => printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile());
  const texts = [...open(file).exports].map(([name, symbol]): [string, string] => {
    const declarations = (symbol.declarations ?? []).map((declaration) => {
      const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
      return print(statement).replace(/^export /, "");
    });
    return [name, declarations.join("\n")];
  });
  return new Map(texts);
}

/** Lists the types of the package that the declarations of a file name and that it does not export, so that no caller can. */
export function hiddenTypesOf(file: string): readonly string[] {
  const { checker, exports } = open(file);
  const exported = new Set(exports.values());
  const hidden = new Set<string>();
  const look = (node: ts.Node): void => {
    const name = ts.isTypeReferenceNode(node)
      ? node.typeName
      : ts.isExpressionWithTypeArguments(node)
        ? node.expression
        : undefined;
    const named = name && checker.getSymbolAtLocation(name);
    const symbol = named && behindAliases(named, checker);
    const [declaration] = symbol?.declarations ?? [];
    const isOurs = declaration !== undefined && /\/hmicfrs\/dist\//.test(declaration.getSourceFile().fileName);
    if (symbol && isOurs && !exported.has(symbol) && !ts.isTypeParameterDeclaration(declaration))
      hidden.add(symbol.name);
    ts.forEachChild(node, look);
  };
  for (const symbol of exported) symbol.declarations?.forEach(look);
  return [...hidden].sort();
}
