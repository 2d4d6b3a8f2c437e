import type { Command } from 'commander'
import { byteSize, concurrency, each, oneOf, wholeNumber } from './option-values.ts'

/** Adds the options of `RunFlags` to the command. */
export function addRunOptions(program: Command): void {
  program
    .optionsGroup('Input:')
    .option('--include-quoted', 'judge the quoted words of earlier mails, too')
    .option('--final', 'the drafts are as they go out: no placeholder may be left')
    .option('--ignore-pattern <glob>', 'leave these files out, as .gitignore would', each)
    .option('--no-ignore', 'leave nothing out: no .gitignore, no .cx-lintignore')
    .option('--no-warn-ignored', 'say nothing of files that are named and ignored')
    .option('--no-error-on-unmatched-pattern', 'accept folders and globs without drafts')
    .option('--pass-on-no-patterns', 'end with 0 when nothing is named')
    .option('--max-file-size <size>', 'check no larger file, such as 2MB', byteSize('--max-file-size'))
    .optionsGroup('Output:')
    .option(
      '--max-diagnostics <n>',
      'show people so many findings and count the rest',
      wholeNumber('--max-diagnostics'),
    )
    .optionsGroup('Speed:')
    .option('--cache', 'judge only files that have changed since the last run')
    .option('--cache-location <file>', 'keep the results there (default: .cx-lintcache)')
    .option('--cache-strategy <strategy>', 'content', oneOf('--cache-strategy', ['content']))
    .option('--concurrency <n>', 'threads to work in: a number, auto or off (default: auto)', concurrency)
    .option('--stats', 'say on standard error what the run did and what it cost')
    .option('--statistics', 'say on standard error how often each rule was met')
    .optionsGroup('Look inside:')
    .option('--print-config <file>', 'print what holds for a file, and where it is set')
    .option('--show-files', 'print which files would be checked')
    .option('--env-info', 'print versions and places, for a bug report')
}
