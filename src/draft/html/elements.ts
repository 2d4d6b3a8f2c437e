const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Elements that begin on a line of their own. */
export const BLOCK = words(
  'p div hr li ul ol table tr td th tbody thead tfoot caption h1 h2 h3 h4 h5 h6 blockquote pre section article header footer main nav aside address dl dt dd form fieldset center figure figcaption body html mj-text mj-button mj-section mj-column mj-body mj-table mj-preview mj-head mjml mj-hero mj-wrapper mj-navbar mj-navbar-link mj-social mj-social-element mj-accordion mj-accordion-title mj-accordion-text mj-divider mj-spacer',
)

/** Elements whose text nobody sees. */
export const SKIPPED = words(
  'script style head title noscript template svg object select textarea math iframe mj-style mj-raw mj-title mj-attributes mj-font mj-breakpoint mj-html-attributes',
)

/** Elements without an end tag. */
export const VOID = words(
  'area base br col embed hr img input link meta param source track wbr mj-image mj-divider mj-spacer',
)

/** Elements that the same element closes when it opens again. */
export const CLOSES_ITSELF = words('p li td th tr dt dd option')

/** Elements that a closing tag inside them does not reach out of. */
export const BOUNDARY = words('table td th body html')
