// What Stryker lacks: it runs every mutant of a range, and here only those of the sample are to run.
import type { StrykerOptions } from '@stryker-mutator/api/core';
import type { Ignorer } from '@stryker-mutator/api/ignore';
import {
  commonTokens,
  declareFactoryPlugin,
  declareValuePlugin,
  type Injector,
  PluginKind,
  type PluginContext,
  tokens,
} from '@stryker-mutator/api/plugin';
import type { Reporter } from '@stryker-mutator/api/report';
import { type MutantRunOptions, MutantRunStatus, type TestRunner } from '@stryker-mutator/api/test-runner';
import { strykerPlugins as vitestPlugins } from '@stryker-mutator/vitest-runner';
import { keyOf, keyOfResult } from './key.ts';
import { printIfUnnoticed } from './report.ts';

/** A node of Babel's tree, as far as it is looked at. */
interface Node {
  readonly type: string;
  readonly flags?: string;
  readonly callee?: { readonly property?: { readonly name?: string } };
}

/**
 * Leaves alone what `.describe()` says in the schema: a test of the project compares the authoring guide with it. And
 * regular expressions of flag `v`: Stryker turns some of them into others that no engine reads, and the whole file with them.
 */
export const leftAlone: Ignorer = {
  shouldIgnore(path) {
    const { node, parent } = path as { readonly node: Node; readonly parent?: Node };
    if (node.type === 'RegExpLiteral' && node.flags?.includes('v')) return 'a regular expression of flag v';
    const describes = parent?.type === 'CallExpression' && parent.callee?.property?.name === 'describe';
    return describes && node.type !== 'MemberExpression' ? 'words of the schema' : undefined;
  },
};

/** Vitest's runner, which says of every mutant outside the sample that it survived, without a run. */
function createSampledRunner(injector: Injector<PluginContext>): TestRunner {
  const chosen = sampleOf(injector);
  const [vitest] = vitestPlugins;
  if (!vitest) throw new Error('Unexpected package @stryker-mutator/vitest-runner without a runner');
  const runner = injector.injectFunction(vitest.factory);
  return {
    capabilities: () => runner.capabilities(),
    init: async () => runner.init?.(),
    dryRun: (options) => runner.dryRun(options),
    mutantRun: async (options: MutantRunOptions) =>
      chosen.has(keyOf(options.activeMutant))
        ? await runner.mutantRun(options)
        : { status: MutantRunStatus.Survived, nrOfTests: 0 },
    dispose: async () => runner.dispose?.(),
  };
}
createSampledRunner.inject = tokens(commonTokens.injector);

/** Prints what no test noticed as soon as it is known. */
function createReporter(injector: Injector<PluginContext>): Reporter {
  const chosen = sampleOf(injector);
  return {
    onMutantTested: (result) => {
      if (chosen.has(keyOfResult(result))) printIfUnnoticed(result);
    },
  };
}
createReporter.inject = tokens(commonTokens.injector);

function sampleOf(injector: Injector<PluginContext>): ReadonlySet<string> {
  return new Set((injector.resolve(commonTokens.options) as StrykerOptions & { readonly sample: string[] }).sample);
}

/** What Stryker finds in this file. */
export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, 'sampled', createSampledRunner),
  declareFactoryPlugin(PluginKind.Reporter, 'unnoticed', createReporter),
  declareValuePlugin(PluginKind.Ignore, 'left-alone', leftAlone),
];
