using System.Collections.Immutable;
using Parlance.Rules.Configuration;
using Parlance.Rules.Dates;
using Parlance.Rules.Definitions;
using Parlance.Rules.Editorial;
using Parlance.Rules.Numbers;
using Parlance.Rules.Structure;
using Parlance.Rules.Terminology;

namespace Parlance.Rules;

/// <summary>All rules, in the order of their ids: the one place where a new rule is entered.</summary>
internal static class RuleCatalogue
{
    /// <summary>The rules.</summary>
    public static ImmutableArray<Rule> All { get; } = ImmutableArray.Create<Rule>(
        new ConfusedTerm(),
        new TermVariant(),
        new DeprecatedTerm(),
        new NameCapitals(),
        new TwoForms(),
        new DivergentRepetition(),
        new Homonym(),
        new ContradictoryIdentifier(),
        new AdmittedTerm(),
        new NameOutOfForce(),
        new ListUnlikeSet(),
        new MistypedAbbreviation(),
        new MissingDate(),
        new InvalidDate(),
        new CoarseDate(),
        new OtherDateInText(),
        new ReversedDates(),
        new WrongWeekday(),
        new WrongDuration(),
        new AmbiguousDate(),
        new DateStyle(),
        new AgeingWord(),
        new ClashingDates(),
        new LaterCitation(),
        new OutOfOrder(),
        new FutureEvent(),
        new ActsOutOfOrder(),
        new MisspeltMonth(),
        new MissingDefinition(),
        new DeclaredTwice(),
        new OtherTermDefined(),
        new UnusedTerm(),
        new UndeclaredTerm(),
        new CircularDefinition(),
        new MissingSource(),
        new MisquotedDocument(),
        new ContradictoryNames(),
        new UnknownCitation(),
        new MalformedIdentifier(),
        new IdentifierUnlikeDocument(),
        new DocumentOutOfForce(),
        new DocumentOfOtherDate(),
        new DifferentDefinitions(),
        new UnexpandedAbbreviation(),
        new AmbiguousAbbreviation(),
        new RedundantExpansion(),
        new RepeatedWord(),
        new MissingApostrophe(),
        new UnbalancedMark(),
        new MixedMarks(),
        new SerialComma(),
        new WrongCharacter(),
        new UnfinishedText(),
        new JoinedWords(),
        new ApostrophePlural(),
        new WrongKeyword(),
        new MisplacedProvision(),
        new MixedObligation(),
        new MissingPart(),
        new LinkUnlikeTarget(),
        new DeadLink(),
        new PartOutOfOrder(),
        new WrongDirection(),
        new WordsUnlikeFigures(),
        new OtherValueOfFact(),
        new PartsUnlikeWhole(),
        new MiscountedSet(),
        new UnreadableFile(),
        new UnknownOptionValue(),
        new ContradictoryAttributes(),
        new UnusedException());
}
