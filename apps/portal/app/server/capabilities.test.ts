import { expect, test } from 'vitest';

import { capabilities, capabilitiesOf, roleCapabilities, roles, withinScope } from './capabilities.ts';

test('no role, no capability', () => {
  expect(capabilitiesOf([]).size).toBe(0);
});

test('a role that this version does not know gives nothing', () => {
  expect(capabilitiesOf(['owner' as never]).size).toBe(0);
});

test('the auditor reads all and changes nothing but the own account', () => {
  const held = [...capabilitiesOf(['auditor'])];
  expect(held.filter((one) => !one.endsWith(':read')).sort()).toEqual(['account:own', 'token:own']);
  expect(held.filter((one) => one.endsWith(':read')).sort()).toEqual(capabilities.filter((one) => one.endsWith(':read')).sort());
});

test('what ends or takes away is in few hands', () => {
  const holders = (capability: (typeof capabilities)[number]) => roles.filter((role) => roleCapabilities[role].includes(capability));
  expect(holders('tender:delete')).toEqual(['administrator']);
  expect(holders('people:manage')).toEqual(['administrator']);
  expect(holders('tender:decide')).toEqual(['procurement']);
  expect(holders('tender:archive')).toEqual(['procurement', 'administrator']);
  expect(holders('record:read')).toEqual(['auditor', 'administrator']);
});

test('two roles add up', () => {
  const both = capabilitiesOf(['procurement', 'administrator']);
  expect([both.has('tender:import'), both.has('people:manage')]).toEqual([true, true]);
});

test('scope read holds reading capabilities alone, scope write all', () => {
  expect(capabilities.filter((one) => withinScope('read', one))).toEqual(['tender:read', 'profile:read', 'disclosure:read', 'catalogue:read', 'record:read']);
  expect(capabilities.every((one) => withinScope('write', one))).toBe(true);
});

test('every capability belongs to some role', () => {
  const held = capabilitiesOf(roles);
  expect(capabilities.filter((one) => !held.has(one))).toEqual([]);
});
