namespace Parlance.Language;

/// <summary>A form of a word, seen from its base form.</summary>
internal enum WordForm
{
    /// <summary>The base form itself.</summary>
    Base,

    /// <summary>The singular, of a base form that is a plural.</summary>
    Singular,

    /// <summary>The plural of a noun, which is the third person of a verb too.</summary>
    Plural,

    /// <summary>The past of a verb.</summary>
    Past,

    /// <summary>The past participle of a verb, where it differs from the past.</summary>
    Participle,

    /// <summary>The form in <c>-ing</c>.</summary>
    Gerund,
}
