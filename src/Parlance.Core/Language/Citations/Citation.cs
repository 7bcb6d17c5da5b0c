namespace Parlance.Language;

/// <summary>What numbers, symbols and addresses of documents are known.</summary>
internal enum CitationScheme : byte
{
    /// <summary>An address of a law: <c>http://data.europa.eu/eli/dir/2015/652/oj</c>.</summary>
    Eli,

    /// <summary>A decision of a court: <c>ECLI:EU:C:2014:317</c>.</summary>
    Ecli,

    /// <summary>A document of EUR-Lex: <c>32015L0652</c>.</summary>
    Celex,

    /// <summary>An act of the European Union: <c>Directive (EU) 2015/652</c>.</summary>
    EuAct,

    /// <summary>A proposal or report of the European Commission: <c>COM(2018) 238</c>.</summary>
    Com,

    /// <summary>A symbol of the United Nations: <c>A/RES/52/1</c>.</summary>
    UnSymbol,

    /// <summary><c>RFC 2119</c>.</summary>
    Rfc,

    /// <summary><c>ISO/IEC 27001:2022</c>.</summary>
    Iso,

    /// <summary>The Code of Federal Regulations: <c>45 CFR 164.512</c>.</summary>
    Cfr,

    /// <summary>The Federal Register: <c>81 FR 83446</c>.</summary>
    FederalRegister,

    /// <summary>The United States Code: <c>44 U.S.C. § 3542</c>.</summary>
    UsCode,

    /// <summary><c>doi:10.1000/182</c>.</summary>
    Doi,

    /// <summary>A book: <c>ISBN 978-3-16-148410-0</c>.</summary>
    Isbn,

    /// <summary>A journal: <c>ISSN 0378-5955</c>.</summary>
    Issn,

    /// <summary>A researcher: <c>https://orcid.org/0000-0002-1825-0097</c>.</summary>
    Orcid,

    /// <summary>A legal entity: <c>LEI 5493001KJTIIGC8Y1R12</c>.</summary>
    Lei,
}

/// <summary>When a number is given, so that it can be held against the date of its document.</summary>
internal enum CitationTime : byte
{
    /// <summary>The number does not say.</summary>
    None,

    /// <summary>In its year: <c>S/RES/1373 (2001)</c>, <c>ECLI:EU:C:2014:317</c>, <c>81 FR 83446</c>.</summary>
    Year,

    /// <summary>In its year, and of the last months of a year in the next one: acts of the European Union are numbered as they are printed.</summary>
    YearOfPrint,

    /// <summary>In its year or the next one: delegated and implementing acts.</summary>
    YearOrNext,

    /// <summary>Within a session of the General Assembly: <c>A/RES/52/1</c>.</summary>
    Session,

    /// <summary>From the year in which a session begins to its end: <c>A/52/153</c>.</summary>
    SessionOfPaper,
}

/// <summary>A number, symbol or address by which a text cites a document.</summary>
/// <param name="Scheme">What it is one of.</param>
/// <param name="Range">Where it stands; its label belongs to it where nobody writes it without: <c>RFC 2119</c>, but ISBN <c>978-3-16-148410-0</c>.</param>
/// <param name="Key">The same for all ways to write it, of one act under CELEX, ELI and number too; empty where it does not say which document.</param>
internal readonly record struct Citation(CitationScheme Scheme, TextRange Range, string Key) : IPlaced
{
    /// <summary>Why it cannot be; null where nothing is wrong with it.</summary>
    public string? Fault { get; init; }

    /// <summary>The only way in which it can be read, to stand in its place; null where there is none, or more than one.</summary>
    public string? Reading { get; init; }

    /// <summary>What its number says of the date of its document.</summary>
    public CitationTime Time { get; init; }

    /// <summary>The year or the session in its number; 0 where it has none.</summary>
    public int Year { get; init; }

    /// <inheritdoc/>
    public int Start => Range.Start;

    /// <inheritdoc/>
    public int End => Range.End;
}
