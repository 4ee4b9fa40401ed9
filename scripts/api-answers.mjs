// What each route answers, read off its TypeScript type: nobody writes a shape down twice.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const ROUTES = new Set(['Get', 'Post', 'Put', 'Delete', 'CaseAction']);

/** JSON schemas of the answers by operation id, and the named ones they refer to. */
export function answersOf(root) {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const folder = join(root, 'apps', 'api', 'src');
  const files = readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((name) => name.endsWith('.controller.ts'));
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const schemas = {};
  const operations = {};
  for (const file of files) {
    ts.forEachChild(program.getSourceFile(file), (node) => {
      if (!ts.isClassDeclaration(node) || !node.name) return;
      for (const member of node.members) {
        if (!ts.isMethodDeclaration(member) || !isRoute(member)) continue;
        const signature = checker.getSignatureFromDeclaration(member);
        const type = checker.getAwaitedType(signature.getReturnType());
        const name = `${node.name.text}_${member.name.getText()}`;
        if (isFile(type)) operations[name] = { type: 'string', format: 'binary' };
        else if (!(type.flags & ts.TypeFlags.Void))
          operations[name] = schemaOf(type, { checker, schemas, node: member });
      }
    });
  }
  return { operations, schemas };
}

const isRoute = (method) =>
  (ts.getDecorators(method) ?? []).some(
    ({ expression }) => ts.isCallExpression(expression) && ROUTES.has(expression.expression.getText()),
  );

/** A stream is a file: alone, or where a route answers one or the other, the other is what has a shape. */
const isFile = (type) => type.symbol?.name === 'StreamableFile';

function schemaOf(type, context) {
  const { flags } = type;
  if (flags & ts.TypeFlags.BooleanLiteral) return { type: 'boolean' };
  if (type.isStringLiteral()) return { type: 'string', enum: [type.value] };
  if (type.isNumberLiteral()) return { type: 'integer', enum: [type.value] };
  if (flags & (ts.TypeFlags.StringLike | ts.TypeFlags.TemplateLiteral)) return { type: 'string' };
  if (flags & ts.TypeFlags.NumberLike) return { type: 'number' };
  if (flags & ts.TypeFlags.BooleanLike && !type.isUnion()) return { type: 'boolean' };
  if (flags & ts.TypeFlags.Null) return { type: 'null' };
  if (type.isUnion()) return unionOf(type, context);
  if (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.Never)) return {};
  if (type.isIntersection() && type.types.some((part) => part.flags & ts.TypeFlags.StringLike))
    return { type: 'string' };
  const { checker } = context;
  if (checker.isArrayType(type) || checker.isTupleType(type)) {
    const [item, ...more] = checker.getTypeArguments(type);
    return { type: 'array', items: more.length === 0 && item ? schemaOf(item, context) : {} };
  }
  return named(type, context);
}

function unionOf(type, context) {
  const parts = type.types.filter((part) => !(part.flags & ts.TypeFlags.Undefined) && !isFile(part));
  const literals = parts.filter((part) => part.isStringLiteral());
  const booleans = parts.filter((part) => part.flags & ts.TypeFlags.BooleanLiteral);
  const others = parts.filter((part) => !literals.includes(part) && !booleans.includes(part));
  const schemas = [
    ...(literals.length > 0 ? [{ type: 'string', enum: literals.map(({ value }) => value).sort() }] : []),
    ...(booleans.length > 0 ? [{ type: 'boolean' }] : []),
    ...others.map((part) => schemaOf(part, context)),
  ];
  return schemas.length === 1 ? schemas[0] : { anyOf: schemas };
}

/** Interfaces with a name keep it; what is made on the spot, or of a generic, is written out where it stands. */
function named(type, context) {
  const { symbol } = type;
  const isNamed =
    symbol && symbol.flags & ts.SymbolFlags.Interface && !type.aliasSymbol && !(type.typeArguments?.length > 0);
  if (!isNamed) return objectOf(type, context);
  const { schemas } = context;
  if (!(symbol.name in schemas)) {
    schemas[symbol.name] = {};
    schemas[symbol.name] = objectOf(type, context);
  }
  return { $ref: `#/components/schemas/${symbol.name}` };
}

function objectOf(type, context) {
  const { checker, node } = context;
  const index = checker.getIndexInfoOfType(type, ts.IndexKind.String);
  const properties = {};
  const required = [];
  for (const property of checker.getPropertiesOfType(type)) {
    const of = checker.getTypeOfSymbolAtLocation(property, node);
    if (checker.getSignaturesOfType(of, ts.SignatureKind.Call).length > 0) continue;
    properties[property.name] = schemaOf(of, context);
    const mayMiss = of.isUnion() && of.types.some((part) => part.flags & ts.TypeFlags.Undefined);
    if (!(property.flags & ts.SymbolFlags.Optional) && !mayMiss) required.push(property.name);
  }
  return {
    type: 'object',
    properties,
    ...(required.length > 0 ? { required } : {}),
    ...(index ? { additionalProperties: schemaOf(index.type, context) } : {}),
  };
}
