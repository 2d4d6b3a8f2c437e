import fc from 'fast-check'

/**
 * fast-check with one seed for every run, so that a test passes or fails for its change and not for its luck.
 * `FC_SEED=<number>` tries another one, `FC_SEED=random` one that fast-check chooses and prints.
 */
const asked = process.env.FC_SEED
if (asked !== 'random') fc.configureGlobal({ seed: asked === undefined ? 20_261_122 : Number(asked) })

export { fc }
