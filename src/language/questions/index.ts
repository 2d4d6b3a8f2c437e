export { contentOf, isSameWord, meets, stem } from './content.ts'
export { type Question, questionsOf, statementsOf } from './extract.ts'
export { kindOf, type QuestionKind } from './kind.ts'
export { isQuantity, type OpenQuestion, openQuestions } from './open.ts'
