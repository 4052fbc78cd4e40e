import 'server-only'

/** Demonstration accounts exist, and the sign-in page shows them. */
export const isDemo = () => process.env.SHARAKA_DEMO === '1'
