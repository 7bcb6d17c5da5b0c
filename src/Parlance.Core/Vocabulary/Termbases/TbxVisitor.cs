using System.Collections.Immutable;
using System.Xml;

namespace Parlance.Vocabularies;

/// <summary>Follows a TBX file node by node, with no recursion, and gathers entries and faults.</summary>
internal sealed class TbxVisitor
{
    private const int Outside = -1;

    private readonly XmlReader xml;
    private readonly IXmlLineInfo lines;
    private readonly TermbaseText source;
    private readonly string language;
    private readonly CancellationToken cancellationToken;
    private readonly ImmutableArray<TermbaseEntry>.Builder entries = ImmutableArray.CreateBuilder<TermbaseEntry>();
    private readonly ImmutableArray<TermbaseFault>.Builder faults = ImmutableArray.CreateBuilder<TermbaseFault>();
    private readonly EntryNames names = new();
    private readonly TbxTermSection section = new();
    private readonly TbxCapture capture;

    // Depths of the elements that are open.
    private int entryDepth = Outside;
    private int languageDepth = Outside;
    private int termDepth = Outside;
    private int passedOverDepth = Outside;

    private TextPlace entryTag;
    private bool entryHasTerm;
    private int faultsBeforeEntry;
    private int emptySections;
    private string? definition;
    private string sectionLanguage = "";
    private bool isOtherLanguage;
    private int otherLanguageCount;

    public TbxVisitor(XmlReader xml, TermbaseText source, string language, CancellationToken cancellationToken)
    {
        this.xml = xml;
        this.source = source;
        this.language = language;
        this.cancellationToken = cancellationToken;
        lines = (IXmlLineInfo)xml;
        capture = new(source);
    }

    public Termbase ToTermbase() => new(entries.ToImmutable(), faults.ToImmutable(), otherLanguageCount);

    /// <summary>Takes in the node that the reader is at; false if the rest of the file is not worth reading.</summary>
    public bool Visit()
    {
        switch (xml.NodeType)
        {
            case XmlNodeType.Element when passedOverDepth != Outside:
                break;
            case XmlNodeType.Element when xml.Depth == 0 && TbxElements.Classify(xml) != TbxElement.Root:
                Fault($"'{xml.Name}' is not the root of a TBX file: 'tbx' or 'martif' is");
                return false;
            case XmlNodeType.Element:
                Open();
                if (xml.IsEmptyElement)
                {
                    Close();
                }

                break;
            case XmlNodeType.EndElement:
                Close();
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace when capture.IsOpen:
                capture.NoteContent(Offset);
                capture.Add(xml);
                break;
        }

        return true;
    }

    /// <summary>Reports a fault at the node that the reader is at.</summary>
    public void Fault(string message) => Report(message, Tag());

    /// <summary>Reports that the file is not well formed from a place on.</summary>
    public void Fault(XmlException fault)
    {
        var offset = source.OffsetOf(Math.Max(fault.LineNumber - 1, 0), Math.Max(fault.LinePosition - 1, 0));
        Report($"not well-formed XML: {fault.Message.TrimEnd('.')}", source.PlaceOf(offset, offset));
    }

    private void Report(string message, TextPlace place) => faults.Add(new(message, place));

    private int Offset => source.OffsetOf(lines.LineNumber - 1, lines.LinePosition - 1);

    private TextPlace Tag()
    {
        var offset = Offset;
        return source.PlaceOf(offset, offset + xml.Name.Length);
    }

    private void Open()
    {
        if (capture.IsOpen)
        {
            capture.NoteContent(Offset - "<".Length);
            return;
        }

        var element = TbxElements.Classify(xml);
        switch (element)
        {
            case TbxElement.Entry when entryDepth == Outside:
                OpenEntry();
                break;
            case TbxElement.LanguageSection when entryDepth != Outside && languageDepth == Outside:
                OpenLanguageSection();
                break;
            case TbxElement.TermSection when languageDepth != Outside && termDepth == Outside:
                termDepth = xml.Depth;
                section.Begin(Tag(), sectionLanguage);
                break;
            case TbxElement.Term when termDepth != Outside:
                OpenTerm();
                break;
            case TbxElement.Status or TbxElement.Authorization or TbxElement.TermType when termDepth != Outside && !isOtherLanguage:
                Capture(element);
                break;
            case TbxElement.Definition when entryDepth != Outside && definition is null && IsInLanguage():
                Capture(element);
                break;
            case TbxElement.Entry or TbxElement.LanguageSection or TbxElement.TermSection or TbxElement.Term:
                Fault($"'{xml.Name}' cannot stand here: terms are in term sections, in language sections, in entries");
                passedOverDepth = xml.Depth;
                break;
        }
    }

    private void OpenEntry()
    {
        cancellationToken.ThrowIfCancellationRequested();
        entryDepth = xml.Depth;
        entryTag = Tag();
        entryHasTerm = false;
        definition = null;
        faultsBeforeEntry = faults.Count;
        emptySections = 0;
        names.Clear();
    }

    private void OpenLanguageSection()
    {
        var tag = xml.GetAttribute("xml:lang") ?? xml.GetAttribute("lang");
        if (string.IsNullOrWhiteSpace(tag))
        {
            Fault($"'{xml.Name}' does not say its language: it lacks 'xml:lang'");
            passedOverDepth = xml.Depth;
            return;
        }

        languageDepth = xml.Depth;
        sectionLanguage = xml.NameTable.Add(tag!.Trim());
        isOtherLanguage = !LanguageTag.IsWithin(sectionLanguage, language);
        otherLanguageCount += isOtherLanguage ? 1 : 0;
    }

    private void OpenTerm()
    {
        if (isOtherLanguage)
        {
            entryHasTerm = true;
        }
        else if (section.HasTerm)
        {
            Fault("a second term in one term section");
            section.IsBroken = true;
        }
        else
        {
            Capture(TbxElement.Term);
        }
    }

    private bool IsInLanguage() =>
        languageDepth != Outside ? !isOtherLanguage : xml.XmlLang.Length == 0 || LanguageTag.IsWithin(xml.XmlLang, language);

    private void Capture(TbxElement element) => capture.Open(element, xml.Depth, Tag());

    private void Close()
    {
        var depth = xml.Depth;
        if (passedOverDepth != Outside)
        {
            passedOverDepth = depth == passedOverDepth ? Outside : passedOverDepth;
        }
        else if (capture.IsOpen)
        {
            // Else it is the end of an element inside a term, such as highlighting.
            if (capture.TryClose(depth, Offset - "</".Length))
            {
                TakeIn();
            }
        }
        else if (depth == termDepth)
        {
            CloseTermSection();
        }
        else if (depth == languageDepth)
        {
            languageDepth = Outside;
        }
        else if (depth == entryDepth)
        {
            CloseEntry();
        }
    }

    private void TakeIn()
    {
        var value = capture.Text;
        switch (capture.Element)
        {
            case TbxElement.Term:
                TakeInTerm(value.ToString());
                break;
            case TbxElement.TermType:
                section.SetTermType(value);
                break;
            case TbxElement.Definition:
                definition = value.Length == 0 ? null : value.ToString();
                break;
            case TbxElement.Status or TbxElement.Authorization when TbxStatus.TryRead(value, out var status):
                section.SetStatus(status);
                break;
            case TbxElement.Status:
                Report($"'{value.ToString()}' is not a status: preferred, admitted, deprecated and superseded are", capture.Place);
                section.IsBroken = true;
                break;
        }
    }

    private void TakeInTerm(string term)
    {
        var place = capture.Place;
        section.SetTerm(term, place);
        entryHasTerm |= term.Length > 0;
        if (term.IndexOf(TermbaseText.ReplacementCharacter) >= 0)
        {
            Report(TermbaseText.BadEncoding, place);
            section.IsBroken = true;
        }
    }

    private void CloseTermSection()
    {
        termDepth = Outside;
        if (isOtherLanguage || section.IsBroken)
        {
            return;
        }

        if (section.IsEmpty)
        {
            Report("a term section without a term", section.Tag);
            emptySections++;
        }
        else
        {
            names.Add(section.ToName());
        }
    }

    private void CloseEntry()
    {
        entryDepth = Outside;
        if (names.Count > 0)
        {
            entries.Add(new(names.ToNames(), definition, valid: null));
        }
        else if (!entryHasTerm && faults.Count == faultsBeforeEntry + emptySections)
        {
            // One cause, one fault: the entry stands for its empty sections.
            faults.Count = faultsBeforeEntry;
            Report("an entry without a term", entryTag);
        }
    }
}
