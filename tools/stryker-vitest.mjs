import { declareFactoryPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { strykerPlugins, strykerValidationSchema } from "@stryker-mutator/vitest-runner";

/**
 * Stryker's runner for vitest, with two faults mended that would count mutants as survivors without running a test:
 * vitest 5 joins the names of suites and tests with " > " where the runner still filters by names joined with a space
 * (https://github.com/stryker-mutator/stryker-js/issues/6210), and a test file that fails to load has no test that
 * fails (https://github.com/stryker-mutator/stryker-js/issues/6150).
 */
const [original] = strykerPlugins;

function createRunner(injector) {
  const runner = original.factory(injector);
  const init = runner.init.bind(runner);
  const run = runner.run.bind(runner);
  runner.init = async () => {
    await init();
    const start = runner.ctx.start.bind(runner.ctx);
    runner.ctx.start = (files) => {
      for (const { config } of runner.ctx.projects) {
        if (config.testNamePattern) {
          config.testNamePattern = new RegExp(config.testNamePattern.source.replaceAll(" ", "(?: > | )"));
        }
      }
      return start(files && [...new Set(files)]);
    };
  };
  runner.run = async (options) => {
    const outcome = await run(options);
    const broken = runner.ctx.state.getFiles().find((file) => file.result?.state === "fail" && file.tasks.length === 0);
    if (broken && outcome.tests?.every((test) => test.status !== 1)) {
      const failureMessage = `${broken.name} does not load: ${broken.result.errors?.[0]?.message}`;
      const id = options?.testIds?.[0] ?? `${broken.name}#load`;
      outcome.tests.push({ id, name: "load", timeSpentMs: 0, fileName: broken.filepath, status: 1, failureMessage });
    }
    return outcome;
  };
  return runner;
}
createRunner.inject = original.factory.inject;

const plugins = [declareFactoryPlugin(PluginKind.TestRunner, "vitest", createRunner)];
export { plugins as strykerPlugins, strykerValidationSchema };
