export { contentOf, isSameWord, meets, stem } from './content.ts'
export { type Question, questionsOf, statementsOf } from './extract.ts'
export { isQuantity, kindOf, type QuestionKind } from './kind.ts'
export { type OpenQuestion, openQuestions } from './open.ts'
