/**
 * Wrong usage, as commander reports it, in both languages.
 * @module
 */
import type { CommanderError } from 'commander';
import { type CommandError, usageError } from './exit.ts';
import { commonWords as words } from './lang/common.ts';
import type { Lang, Words } from './lang/lang.ts';

/** The names stand in quotation marks in the messages of the pinned version; its own English is the last resort. */
export function fromCommander(error: CommanderError): CommandError {
  const [first = '', second = ''] = [...error.message.matchAll(/'([^']*)'/g)].map(([, name]) => name ?? '');
  const [, similar = ''] = /\(Did you mean (?:one of )?(.*)\?\)/s.exec(error.message) ?? [];
  const [, choices = ''] = /Allowed choices are (.*)\.$/s.exec(error.message) ?? [];
  const both = (speak: (lang: Lang) => string): Words => ({ vi: speak('vi'), en: speak('en') });
  const suggested = (told: Words): Words =>
    both((lang) => (similar ? `${told[lang]} ${words.didYouMean[lang](similar)}` : told[lang]));
  switch (error.code) {
    case 'commander.unknownCommand':
      return usageError(suggested(both((lang) => words.unknownCommand[lang](first))));
    case 'commander.unknownOption':
      return usageError(suggested(both((lang) => words.unknownOption[lang](first))));
    case 'commander.missingArgument':
      return usageError(both((lang) => words.missingArgument[lang](first)));
    case 'commander.optionMissingArgument':
      return usageError(both((lang) => words.optionNeedsValue[lang](first)));
    case 'commander.missingMandatoryOptionValue':
      return usageError(both((lang) => words.optionRequired[lang](first)));
    case 'commander.conflictingOption':
      return usageError(both((lang) => words.conflict[lang](first, second)));
    case 'commander.excessArguments':
      return usageError(words.excess);
    case 'commander.invalidArgument':
      return usageError(both((lang) => words.invalidChoice[lang](first, choices)));
    default:
      return usageError({ vi: error.message, en: error.message });
  }
}
