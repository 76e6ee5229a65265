import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build as esbuild, transform } from "esbuild";
import { build as vite } from "vite";
import webpack from "webpack";
import { fetched } from "./registry.js";

/** Bundles the program in a file of the consumer's folder for a browser, minified, and gives the code. */
export type Bundler = (folder: string, file: string) => Promise<string>;

const byEsbuild: Bundler = async (folder, file) => {
  const { outputFiles } = await esbuild({
    absWorkingDir: folder,
    entryPoints: [file],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  return outputFiles[0]!.text;
};

/** The part of Rollup's interface that is used; it is fetched when the test runs, not installed here. */
interface Rollup {
  readonly rollup: (options: object) => Promise<{ generate(options: object): Promise<{ output: [{ code: string }] }> }>;
}

/** Rollup resolves no packages and minifies nothing by itself: its own plugin does the one, esbuild the other. */
const byRollup: Bundler = async (folder, file) => {
  const modules = join(fetched("rollup", ["rollup@4", "@rollup/plugin-node-resolve@16"]), "node_modules");
  const load = async (path: string): Promise<unknown> => import(pathToFileURL(join(modules, path)).href);
  const { rollup } = (await load("rollup/dist/es/rollup.js")) as Rollup;
  const { nodeResolve } = (await load("@rollup/plugin-node-resolve/dist/es/index.js")) as { nodeResolve: () => object };
  // Zod's own files draw remarks of Rollup's, which are not this package's to mend. Any other is a failure.
  const onwarn = ({ message }: { message: string }): void => {
    if (!message.includes("node_modules/zod/")) throw new Error(message);
  };
  const bundle = await rollup({ input: join(folder, file), plugins: [nodeResolve()], onwarn });
  const { output } = await bundle.generate({ format: "es", inlineDynamicImports: true });
  return (await transform(output[0].code, { minify: true, format: "esm", target: "es2022" })).code;
};

const byVite: Bundler = async (folder, file) => {
  const result = await vite({
    root: folder,
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: true,
      target: "es2022",
      modulePreload: false,
      rolldownOptions: { input: join(folder, file), output: { format: "es" } },
    },
  });
  const [{ output }] = (Array.isArray(result) ? result : [result]) as [{ output: readonly { code?: string }[] }];
  return output.map(({ code = "" }) => code).join("");
};

const byWebpack: Bundler = async (folder, file) => {
  const output = join(folder, "webpack");
  const compiler = webpack({
    context: folder,
    entry: `./${file}`,
    mode: "production",
    target: ["web", "es2022"],
    devtool: false,
    performance: false,
    output: { path: output, filename: "bundle.js" },
  });
  let code = "";
  compiler.hooks.shouldEmit.tap("capture", ({ assets }) => {
    code = String(assets["bundle.js"]?.source() ?? "");
    return false;
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors() || stats?.hasWarnings()) reject(new Error(stats.toString()));
      else compiler.close(() => resolve());
    });
  });
  return code;
};

/** The bundlers, by name. */
export const BUNDLERS: Readonly<Record<string, Bundler>> = {
  esbuild: byEsbuild,
  Rollup: byRollup,
  Vite: byVite,
  webpack: byWebpack,
};
