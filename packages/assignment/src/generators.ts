export { type GeographicShape, generateGeographic } from './generate-geographic.ts';
export { generateUniform, type UniformShape } from './generate-uniform.ts';
export { type Random, seededRandom } from './random.ts';
