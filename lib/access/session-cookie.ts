const secure = process.env.NEXTAUTH_URL?.startsWith('https://') ?? false

/** The names next-auth itself would choose; kept here because the session gate reads the cookie directly. */
export const sessionCookie = {
  name: secure ? '__Secure-next-auth.session-token' : 'next-auth.session-token',
  options: { httpOnly: true, sameSite: 'lax', path: '/', secure },
} as const
