import ts from "typescript";

/** Reads the whole public surface of a declaration file: every exported name, sorted, with its declarations and without comments. */
export function surfaceOf(file: string): string {
  return [...declarationsOf(file)].map(([, text]) => text).join("\n\n") + "\n";
}

/** Gives the declarations of every name that a file exports, in the order of the names. */
export function declarationsOf(file: string): ReadonlyMap<string, string> {
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
  const printer = ts.createPrinter({ removeComments: true });
  const print = (node: ts.Node): string => printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile());
  const found = checker.getExportsOfModule(module).map((symbol): [string, string] => {
    const original = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const declarations = (original.declarations ?? []).map((declaration) => {
      const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
      return print(statement).replace(/^export /, "");
    });
    return [symbol.name, declarations.join("\n")];
  });
  return new Map(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}
