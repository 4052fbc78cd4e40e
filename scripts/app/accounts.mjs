const accounts = [
  ['director', 'directs cooperation; sees and decides everything'],
  ['officer', 'follows the projects assigned to her'],
  ['officer.belgium', 'follows the Belgian portfolio'],
  ['liaison.giz', 'reports for GIZ'],
  ['liaison.enabel', 'reports for Enabel'],
  ['interior', 'sits on committees for the Interior'],
  ['observer.eu', 'observes for the European Union'],
  ['auditor', 'reads everything and the trail, changes nothing'],
  ['admin', 'keeps the accounts'],
]

/** @param {(text: string) => void} log */
export function showDemoAccounts(log) {
  log('')
  log('Demonstration accounts, password sharaka-demo (known to all: SHARAKA_DEMO=0 before real use)')
  for (const [name, role] of accounts) log(`  ${`${name}@example.org`.padEnd(29)}${role}`)
}
