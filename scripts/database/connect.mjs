import postgres from 'postgres'

/**
 * One connection, which keeps its session (and so its advisory lock) for as long as it is used.
 * @param {string} url
 * @param {Record<string, string>} [parameters]
 */
export function connect(url, parameters = {}) {
  return postgres(url, {
    max: 1,
    idle_timeout: 0,
    max_lifetime: null,
    connect_timeout: 5,
    backoff: () => 0.2,
    onnotice: () => {},
    connection: { application_name: 'sharaka preparation', TimeZone: 'UTC', ...parameters },
  })
}
