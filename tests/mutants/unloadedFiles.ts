import type { Reporter, TestModule } from 'vitest/node';

/**
 * A test file that a mutant keeps from loading has failed. It holds no test then, and Stryker looks at tests alone and
 * would take the mutant for a survivor (stryker-js issue 6150). So the file gets one test, which failed.
 */
export const unloadedFiles: Reporter = {
  onTestRunEnd(modules: readonly TestModule[]) {
    for (const { task: file } of modules as readonly (TestModule & { task: File })[]) {
      if (file.result?.state !== 'fail' || file.tasks.length > 0) continue;
      const { result } = file;
      file.tasks.push({ type: 'test', name: 'loads', mode: 'run', result, file, suite: file });
    }
  },
};

/** What Vitest keeps of a file, in the parts that are used here. */
interface File {
  readonly result?: { readonly state: string };
  readonly tasks: object[];
}
