import { execFileSync } from 'node:child_process'

/** End-to-end tests run the bundle that users get, so it is built from the present source before any test. */
export default function build(): void {
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' })
}
