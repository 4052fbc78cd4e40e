// The one place to change when addresses get their language from the router.
export { default as Link } from 'next/link'
