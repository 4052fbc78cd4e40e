/** Why nothing was loaded, in words for whoever runs the loader. */
export class Refusal extends Error {}
