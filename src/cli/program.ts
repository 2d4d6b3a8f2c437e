import { Command, type CommanderError, Option } from 'commander'
import { formats } from '../report/formats.ts'
import { addEval, type EvalFlags } from './eval-flags.ts'
import type { Flags, RulesFlags } from './flags.ts'
import type { InitFlags } from './init-command.ts'
import { each, list, moment, oneOf, wholeNumber } from './option-values.ts'
import { addRunOptions } from './run-options.ts'
import { standardError } from './standard-error.ts'
import { addSuppressOptions } from './suppress-options.ts'

/** What the sub-commands do; loaded when called. */
export interface Actions {
  lint(files: readonly string[], flags: Flags): Promise<void>
  rules(flags: RulesFlags): Promise<void>
  explain(rule: string, flags: RulesFlags): Promise<void>
  init(flags: InitFlags): Promise<void>
  eval(files: readonly string[], flags: EvalFlags): Promise<void>
}

const colour = { on: 'use colours even when this is no terminal', off: 'use no colours' } as const
const severities = ['error', 'warning', 'info'] as const
const formatNames = Object.keys(formats) as (keyof typeof formats)[]

/** The command line: its options, its help and its sub-commands. */
export function createProgram(version: string, actions: Actions): Command {
  const program = new Command('cx-lint')
    .description('Checks what you are about to write to a customer: finds it before they do.')
    .version(version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .argument('[files...]', 'drafts, folders or globs; - reads standard input')
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeErr: text => standardError().write(text),
      outputError: (text, write) => write(text.replace(/^error: /, 'cx-lint: ')),
    })
    .showSuggestionAfterError(true)
    .addHelpText('after', examples)
  addOptions(program)
  addRunOptions(program)
  program.action((files: string[], flags: Flags) => actions.lint(files, flags))
  program
    .command('rules')
    .description('list the rules')
    .option('-f, --format <format>', 'text or json', oneOf('--format', ['text', 'json']), 'text')
    .option('--color', colour.on)
    .option('--no-color', colour.off)
    .action(actions.rules)
  program
    .command('explain')
    .argument('<rule>')
    .description('say what a rule flags, why, and what it leaves alone')
    .option('-f, --format <format>', 'text or json', oneOf('--format', ['text', 'json']), 'text')
    .option('--color', colour.on)
    .option('--no-color', colour.off)
    .action(actions.explain)
  program
    .command('init')
    .description('write a first configuration, after three questions')
    .option('-y, --yes', 'ask nothing and take the usual answers')
    .action(actions.init)
  addEval(program, actions.eval)
  return program
}

function addOptions(program: Command): void {
  program
    .optionsGroup('Input:')
    .option('--stdin', 'read a draft from standard input, like -')
    .option('--stdin-filename <file>', 'name of that draft: tells its format and where its config is')
    .option('--parent <file>', 'the mail that the draft answers, when it does not quote it')
    .option('--now <date>', 'judge dates as of this moment (default: the Date of the draft)', moment('--now'))
    .optionsGroup('Rules:')
    .option('-c, --config <file>', 'use this configuration and search for none')
    .option('--no-config', 'use no configuration')
    .option('--rule <setting>', "set a rule or group, such as 'over-promising: warning'", each)
    .option('--only <rules>', 'run only these rules or groups', list)
    .option('--skip <rules>', 'leave these rules or groups out', list)
    .optionsGroup('Output:')
    .addOption(
      new Option('-f, --format <format>', `one of: ${formatNames.join(', ')}`)
        .argParser(oneOf('--format', formatNames))
        .default(undefined, 'stylish; agent when an AI agent runs cx-lint'),
    )
    .option('-o, --output-file <file>', 'write the report there instead of standard output')
    .option(
      '--level <level>',
      'show error, warning or info and worse (default: warning)',
      oneOf('--level', severities),
    )
    .option('--quiet', 'show errors only, like --level error')
    .option('--no-quotes', 'leave the words of the mail out of every format')
    .addOption(
      new Option('--min-confidence <level>', 'leave out what is less sure: high, medium or low')
        .argParser(oneOf('--min-confidence', ['high', 'medium', 'low']))
        .default('medium'),
    )
    .option('--color', colour.on)
    .option('--no-color', colour.off)
  addSuppressOptions(program)
  program
    .optionsGroup('Exit code:')
    .addOption(
      new Option('--fail-on <level>', 'exit with 1 from this level up: error, warning, info or never')
        .argParser(oneOf('--fail-on', [...severities, 'never']))
        .default('error'),
    )
    .option('--max-warnings <n>', 'exit with 1 when there are more warnings', wholeNumber('--max-warnings'))
    .option('--exit-zero', 'exit with 0 whatever is found')
}

/** The exit code of an end that commander brought about: help and version are no mistakes. */
export function exitCodeOf({ exitCode }: CommanderError): 0 | 2 {
  return exitCode === 0 ? 0 : 2
}

const examples = `
Examples:
  cx-lint reply.eml                    check a draft before you send it
  cx-lint templates/ --max-warnings 0  check the templates of a folder, as in CI
  cx-lint 'mails/**/*.html' -f json    check what a glob matches, for a program
  cx-lint --stdin-filename reply.md -  check what an editor sends
  cx-lint explain over-promising       say what the rules of a group flag

Exit code: 0 when nothing is at the fail level, 1 for findings, 2 when the
command, the configuration or a file could not be used.
Nothing ever leaves this machine.`
