import type { Rule } from '../rule/index.ts'
import { didYouMean } from './did-you-mean.ts'

/** A company's own rules, as plain data: what `plugins` of a configuration names. */
export interface Plugin {
  /** How messages call it. */
  readonly name: string
  /** The shape of rules it was written for. */
  readonly api: 1
  readonly rules: readonly Rule[]
}

const idShape = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/
const severities = ['error', 'warning', 'info']

/** A plug-in, or what is wrong with it, in a sentence. It is judged by its shape: there may be two copies of us. */
export function pluginIn(value: unknown): Plugin | { readonly says: string } {
  if (!isRecord(value)) return { says: 'a plug-in is an object { name, api: 1, rules }.' }
  const { name, api, rules } = value
  if (typeof name !== 'string' || name === '') return { says: 'the plug-in has no name.' }
  if (api !== 1)
    return { says: `the plug-in ${name} is written for api ${shown(api)}; this cx-lint knows api 1.` }
  if (!Array.isArray(rules)) return { says: `the plug-in ${name} has no list of rules.` }
  for (const rule of rules as unknown[]) {
    const says = faultOfRule(rule)
    if (says) return { says: `the plug-in ${name}: ${says}` }
  }
  return value as unknown as Plugin
}

/** The first rule of a plug-in that has the id of another one, if any. */
export function taken(plugin: Plugin, rules: readonly Pick<Rule, 'id'>[]): string | undefined {
  const ids = new Set(rules.map(({ id }) => id))
  return plugin.rules.find(({ id }) => ids.has(id) || !ids.add(id))?.id
}

function faultOfRule(rule: unknown): string | undefined {
  if (!isRecord(rule)) return 'a rule is an object; see defineRule and phraseRule.'
  const { id, kind, severity } = rule
  if (typeof id !== 'string' || !idShape.test(id))
    return `a rule has the id ${shown(id)}; an id is written like acme/our-rule.`
  if (!severities.includes(severity as string))
    return `${id}: the severity ${shown(severity)} is not one of ${severities.join(', ')}.`
  for (const key of ['flags', 'why', 'since'])
    if (typeof rule[key] !== 'string') return `${id}: the key ${key} is missing.`
  if (kind === 'phrase') return listed(rule, 'reads') ?? listed(rule, 'frames')
  if (kind === 'code') return listed(rule, 'reads') ?? callable(rule, 'check')
  if (kind === 'combine') return listed(rule, 'of') ?? callable(rule, 'combine')
  const hint = typeof kind === 'string' ? didYouMean(kind, ['phrase', 'code', 'combine']) : undefined
  return `${id}: the kind ${shown(kind)} is not one of phrase, code, combine.${hint ? ` ${hint}` : ''}`
}

function listed(rule: Record<string, unknown>, key: string): string | undefined {
  return Array.isArray(rule[key]) ? undefined : `${String(rule.id)}: ${key} is not a list.`
}

function callable(rule: Record<string, unknown>, key: string): string | undefined {
  return typeof rule[key] === 'function' ? undefined : `${String(rule.id)}: ${key} is not a function.`
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function shown(value: unknown): string {
  return JSON.stringify(value) ?? 'nothing'
}
