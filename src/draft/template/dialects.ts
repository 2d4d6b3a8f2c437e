/** What a template tag does to the text around it. */
export type TagKind = 'output' | 'steer' | 'comment'

/** A pair of delimiters of one or more template languages. */
export interface Delimiters {
  readonly open: string
  readonly close: string
  /** The kind, or how to tell it from what stands between the delimiters. */
  readonly kind: TagKind | ((inside: string) => TagKind)
  /** What stands between them must look like this, else it is no tag but text. */
  readonly inside?: RegExp
}

const STEERS =
  /^[~-]?\s{0,20}(?:[#/^>&*]|(?:if|else|end|range|with|define|template|block|unless|each|elseif|elsif|let|import|include)\b)/
const mustache = (inside: string): TagKind =>
  STEERS.test(inside) && !/^\s{0,20}&/.test(inside) ? 'steer' : 'output'
const merge = (inside: string): TagKind =>
  /^(?:IF|IFNOT|ELSE|ELSEIF|END|INTERESTED)\b/.test(inside) ? 'steer' : 'output'

/**
 * The template languages whose tags cannot be mistaken for prose: Handlebars, Mustache, Go, Liquid, Jinja, Twig,
 * Nunjucks, Django, ERB, EJS, Mailchimp, Salesforce, AMPscript, FreeMarker and the help desks that use their forms.
 * Longer openers stand before shorter ones.
 */
export const DIALECTS: readonly Delimiters[] = [
  { open: '{{!--', close: '--}}', kind: 'comment' },
  { open: '{{~!--', close: '--}}', kind: 'comment' },
  { open: '{{/*', close: '*/}}', kind: 'comment' },
  { open: '{{- /*', close: '}}', kind: 'comment' },
  { open: '{{!', close: '}}', kind: 'comment' },
  { open: '{{{', close: '}}}', kind: 'output' },
  { open: '{{', close: '}}', kind: mustache },
  { open: '{%', close: '%}', kind: 'steer' },
  { open: '{#', close: '#}', kind: 'comment' },
  { open: '<%#', close: '%>', kind: 'comment' },
  { open: '<%=', close: '%>', kind: 'output' },
  {
    open: '<%-',
    close: '%>',
    kind: inside => (/^\s{0,20}(?:include|if|end|for|else|do)\b/.test(inside) ? 'steer' : 'output'),
  },
  { open: '<%', close: '%>', kind: 'steer' },
  { open: '<#--', close: '-->', kind: 'comment' },
  { open: '</#', close: '>', kind: 'steer', inside: /^[a-z]/ },
  { open: '<#', close: '>', kind: 'steer', inside: /^[a-z]/ },
  { open: '*|', close: '|*', kind: merge, inside: /^[A-Za-z!][^\n]{0,200}$/ },
  { open: '%%[', close: ']%%', kind: 'steer' },
  { open: '%%=', close: '=%%', kind: 'output' },
  { open: '%%', close: '%%', kind: 'output', inside: /^[A-Za-z_][\w. -]{0,80}$/ },
  { open: '{!', close: '}', kind: 'output', inside: /^[$#]?[A-Za-z][\w.$:-]{0,120}$/ },
  { open: '${', close: '}', kind: 'output', inside: /^[^\n{}]{1,300}$/ },
  { open: '#{', close: '}', kind: 'output', inside: /^[A-Za-z_][^\n{}]{0,300}$/ },
  { open: '%{', close: '}', kind: 'output', inside: /^\w{1,80}$/ },
  { open: '###', close: '###', kind: 'output', inside: /^[A-Za-z_][\w.-]{0,80}$/ },
  { open: '-%', close: '%-', kind: 'output', inside: /^[\w.]{1,80}$/ },
]

/** Delimiters that text can hold by itself, so that a missing end is no fault. */
export const QUIET = new Set(['{#', '<#', '</#', '*|', '%%', '{!', '${', '#{', '%{', '###', '-%', '{{!'])
