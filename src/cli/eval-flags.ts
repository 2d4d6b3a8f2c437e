import { type Command, Option } from 'commander'
import { oneOf } from './option-values.ts'

/** The options of `cx-lint eval`, parsed. */
export interface EvalFlags {
  readonly format: 'table' | 'json'
  readonly show?: 'misses' | 'false'
  readonly baseline?: string
  readonly failOnRegression?: boolean
  readonly config?: string | false
  readonly outputFile?: string
}

/** Adds the sub-command. What it does is loaded when it is called. */
export function addEval(
  program: Command,
  action: (files: readonly string[], flags: EvalFlags) => Promise<void>,
): void {
  program
    .command('eval')
    .description('measure the rules on mail that people have labelled')
    .argument('<files...>', 'labelled sets, one JSON object a line')
    .addOption(
      new Option('-f, --format <format>', 'table or json')
        .argParser(oneOf('--format', ['table', 'json']))
        .default('table'),
    )
    .option(
      '--show <cases>',
      'print the sentences: misses (nobody found them) or false (nobody marked them)',
      oneOf('--show', ['misses', 'false']),
    )
    .option('--baseline <file>', 'compare with the JSON result of an earlier run')
    .option('--fail-on-regression', 'exit with 1 when something got worse than in that run')
    .option('-c, --config <file>', 'use this configuration and search for none')
    .option('--no-config', 'use no configuration')
    .option('-o, --output-file <file>', 'write the result there instead of standard output')
    .action(action)
}
