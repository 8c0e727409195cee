import { ancestors, attribute, type HtmlElement, isHidden } from './html-element.ts'

const controls = new Set(['button', 'select', 'option', 'textarea', 'form', 'nav', 'menu', 'dialog'])
const furnitureRoles = new Set(['navigation', 'banner', 'complementary', 'contentinfo', 'search', 'dialog'])
const furnitureTags = new Set([...controls, 'aside', 'footer'])

/** Names that pages give to what is beside their text, as a class or an id. */
const furnitureNames = new Set(
  (
    'comments comment-list commentlist comment-section comments-area disqus disqus_thread respond cookie cookies ' +
    'cookie-banner cookie-notice cookie-consent cookie-bar cookie-law-info consent gdpr newsletter newsletter-signup ' +
    'subscribe subscribe-box signup related related-posts related-articles related-links breadcrumb breadcrumbs ' +
    'pagination pager share share-buttons sharing social social-share social-links sidebar advert advertisement ads ' +
    'skip-link social-media social-icons social-buttons follow-us'
  ).split(' '),
)
/** What programs that ask for consent call their windows: "CookiebotDialog", "cookie-popup__text", "onetrust-banner-sdk". */
const consentNames = new RegExp(
  `^(?:[\\w-]*cookie[-_]?(?:${'bot|banner|notice|consent|bar|law|message|popup|dialog|warning|overlay'})|onetrust|didomi|gdpr)`,
  'i',
)
/** Elements that frame a whole page, whatever they are called. */
const frames = new Set(['html', 'body', 'main', 'article'])

/** Whether an element is a control of the page, or is in one. */
export function inControls(element: HtmlElement): boolean {
  return ancestors(element).some((one) => controls.has(one.tagName) || attribute(one, 'role') === 'navigation')
}

/** Whether an element is in a part of the page that its markup sets apart from the text. */
export function inPageFurniture(element: HtmlElement): boolean {
  return ancestors(element).some(
    (one) => furnitureTags.has(one.tagName) || furnitureRoles.has(attribute(one, 'role') ?? ''),
  )
}

/** Whether a page does not show an element as it is loaded, or names it as what is beside a text. */
export function isSetAside(element: HtmlElement): boolean {
  return ancestors(element).some(
    (one) =>
      !frames.has(one.tagName) &&
      (isHidden(one) || namesOf(one).some((name) => furnitureNames.has(name) || consentNames.test(name))),
  )
}

function namesOf(element: HtmlElement): string[] {
  const names = [attribute(element, 'class'), attribute(element, 'id')].join(' ').trim()
  return names === '' ? [] : names.toLowerCase().split(/\s+/)
}
