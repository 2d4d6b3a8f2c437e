export { contentOf, overlaps, stem } from './content.ts'
export { type Question, questionsOf } from './extract.ts'
export { kindOf, type QuestionKind } from './kind.ts'
export { type OpenQuestion, openQuestions } from './open.ts'
