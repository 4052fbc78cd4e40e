/**
 * What the application reads. It never learns the owner's address: it works as a role under row-level security.
 * @param {{appUrl: string, secret: string, port: number, demo: boolean, dist: string}} settings
 */
export function setEnvironment({ appUrl, secret, port, demo, dist }) {
  const { env } = process
  env.NODE_ENV = 'production'
  env.NEXT_DIST = dist
  env.NEXT_TELEMETRY_DISABLED = '1'
  env.DATABASE_APP_URL = appUrl
  env.DATABASE_URL = '' // until Next has read .env, which fills what is absent
  env.NEXTAUTH_URL ||= `http://localhost:${port}`
  env.NEXTAUTH_SECRET = secret
  env.AUTH_SECRET = secret
  env.SHARAKA_DEMO = demo ? '1' : '0'
}

export function forgetOwner() {
  delete process.env.DATABASE_URL
}
