using System.Collections.Immutable;
using System.Xml;

namespace Parlance.Vocabularies;

/// <summary>Follows a TBX file node by node, with no recursion, and gathers entries and faults.</summary>
internal sealed class TbxVisitor
{
    private const int Outside = -1;

    private readonly XmlReader _xml;
    private readonly IXmlLineInfo _lines;
    private readonly TermbaseText _source;
    private readonly string _language;
    private readonly CancellationToken _cancellationToken;
    private readonly ImmutableArray<TermbaseEntry>.Builder _entries = ImmutableArray.CreateBuilder<TermbaseEntry>();
    private readonly ImmutableArray<TermbaseFault>.Builder _faults = ImmutableArray.CreateBuilder<TermbaseFault>();
    private readonly EntryNames _names = new();
    private readonly TbxTermSection _section = new();
    private readonly TbxCapture _capture;

    /// <summary>Depths of the elements that are open.</summary>
    private int _entryDepth = Outside;
    private int _languageDepth = Outside;
    private int _termDepth = Outside;
    private int _passedOverDepth = Outside;

    private TextRange _entryTag;
    private bool _entryHasTerm;
    private int _faultsBeforeEntry;
    private int _emptySections;
    private string? _definition;
    private string _sectionLanguage = "";
    private bool _isOtherLanguage;
    private int _otherLanguageCount;

    public TbxVisitor(XmlReader xml, TermbaseText source, string language, CancellationToken cancellationToken)
    {
        _xml = xml;
        _source = source;
        _language = language;
        _cancellationToken = cancellationToken;
        _lines = (IXmlLineInfo)xml;
        _capture = new(source);
    }

    public Termbase ToTermbase() => new(_entries.ToImmutable(), _faults.ToImmutable(), _otherLanguageCount);

    /// <summary>Takes in the node that the reader is at; false if the rest of the file is not worth reading.</summary>
    public bool Visit()
    {
        switch (_xml.NodeType)
        {
            case XmlNodeType.Element when _passedOverDepth != Outside:
                break;
            case XmlNodeType.Element when _xml.Depth == 0 && XmlProlog.FindDeclarations(_source.Beginning) is { } place:
                Report("a document type with declarations of its own is not read: remove what stands in its brackets", place);
                return false;
            case XmlNodeType.Element when _xml.Depth == 0 && TbxElements.Classify(_xml) != TbxElement.Root:
                Fault($"'{_xml.Name}' is not the root of a TBX file: 'tbx' or 'martif' is");
                return false;
            case XmlNodeType.Element:
                Open();
                if (_xml.IsEmptyElement)
                {
                    Close();
                }

                break;
            case XmlNodeType.EndElement:
                Close();
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace when _capture.IsOpen:
                _capture.NoteContent(Offset);
                _capture.Add(_xml);
                break;
        }

        return true;
    }

    /// <summary>Reports a fault at the node that the reader is at.</summary>
    public void Fault(string message) => Report(message, Tag());

    /// <summary>Reports that the file is not well formed from a place on.</summary>
    public void Fault(XmlException fault)
    {
        int offset = _source.OffsetOf(Math.Max(fault.LineNumber - 1, 0), Math.Max(fault.LinePosition - 1, 0));
        if (_source.EntityAt(offset) is { Length: > 0 } entity)
        {
            Report($"'&{entity};' is none of XML's five entities: write the character itself", new TextRange(offset - 1, entity.Length + "&;".Length));
            return;
        }

        Report($"not well-formed XML: {fault.Message.TrimEnd('.')}", new TextRange(offset, 0));
    }

    private void Report(string message, TextRange place) => _faults.Add(new(message, place));

    private int Offset => _source.OffsetOf(_lines.LineNumber - 1, _lines.LinePosition - 1);

    private TextRange Tag()
    {
        int offset = Offset;
        return new TextRange(offset, _xml.Name.Length);
    }

    private void Open()
    {
        if (_capture.IsOpen)
        {
            _capture.NoteContent(Offset - "<".Length);
            return;
        }

        TbxElement element = TbxElements.Classify(_xml);
        switch (element)
        {
            case TbxElement.Entry when _entryDepth == Outside:
                OpenEntry();
                break;
            case TbxElement.LanguageSection when _entryDepth != Outside && _languageDepth == Outside:
                OpenLanguageSection();
                break;
            case TbxElement.TermSection when _languageDepth != Outside && _termDepth == Outside:
                _termDepth = _xml.Depth;
                _section.Begin(Tag(), _sectionLanguage);
                break;
            case TbxElement.Term when _termDepth != Outside:
                OpenTerm();
                break;
            case TbxElement.Status or TbxElement.Authorization or TbxElement.TermType when _termDepth != Outside && !_isOtherLanguage:
                Capture(element);
                break;
            case TbxElement.Definition when _entryDepth != Outside && _definition is null && IsInLanguage():
                Capture(element);
                break;
            case TbxElement.Entry or TbxElement.LanguageSection or TbxElement.TermSection or TbxElement.Term:
                Fault($"'{_xml.Name}' cannot stand here: terms are in term sections, in language sections, in entries");
                _passedOverDepth = _xml.Depth;
                break;
        }
    }

    private void OpenEntry()
    {
        _cancellationToken.ThrowIfCancellationRequested();
        _entryDepth = _xml.Depth;
        _entryTag = Tag();
        _entryHasTerm = false;
        _definition = null;
        _faultsBeforeEntry = _faults.Count;
        _emptySections = 0;
        _names.Clear();
    }

    private void OpenLanguageSection()
    {
        string tag = _xml.GetAttribute("xml:lang") ?? _xml.GetAttribute("lang");
        if (string.IsNullOrWhiteSpace(tag))
        {
            Fault($"'{_xml.Name}' does not say its language: it lacks 'xml:lang'");
            _passedOverDepth = _xml.Depth;
            return;
        }

        _languageDepth = _xml.Depth;
        _sectionLanguage = _xml.NameTable.Add(tag!.Trim());
        _isOtherLanguage = !LanguageTag.IsWithin(_sectionLanguage, _language);
        _otherLanguageCount += _isOtherLanguage ? 1 : 0;
    }

    private void OpenTerm()
    {
        if (_isOtherLanguage)
        {
            _entryHasTerm = true;
        }
        else if (_section.HasTerm)
        {
            Fault("a second term in one term section");
            _section.IsBroken = true;
        }
        else
        {
            Capture(TbxElement.Term);
        }
    }

    private bool IsInLanguage() =>
        _languageDepth != Outside ? !_isOtherLanguage : _xml.XmlLang.Length == 0 || LanguageTag.IsWithin(_xml.XmlLang, _language);

    private void Capture(TbxElement element) => _capture.Open(element, _xml.Depth, Tag());

    private void Close()
    {
        int depth = _xml.Depth;
        if (_passedOverDepth != Outside)
        {
            _passedOverDepth = depth == _passedOverDepth ? Outside : _passedOverDepth;
        }
        else if (_capture.IsOpen)
        {
            // Else it is the end of an element inside a term, such as highlighting.
            if (_capture.TryClose(depth, Offset - "</".Length))
            {
                TakeIn();
            }
        }
        else if (depth == _termDepth)
        {
            CloseTermSection();
        }
        else if (depth == _languageDepth)
        {
            _languageDepth = Outside;
        }
        else if (depth == _entryDepth)
        {
            CloseEntry();
        }
    }

    private void TakeIn()
    {
        ReadOnlySpan<char> value = _capture.Text;
        switch (_capture.Element)
        {
            case TbxElement.Term:
                TakeInTerm(value.ToString());
                break;
            case TbxElement.TermType:
                _section.SetTermType(value);
                break;
            case TbxElement.Definition:
                _definition = value.Length == 0 ? null : value.ToString();
                break;
            case TbxElement.Status or TbxElement.Authorization when TbxStatus.TryRead(value, out TermStatus? status):
                _section.SetStatus(status);
                break;
            case TbxElement.Status:
                Report($"'{value.ToString()}' is not a status: preferred, admitted, deprecated and superseded are", _capture.Place);
                _section.IsBroken = true;
                break;
        }
    }

    private void TakeInTerm(string term)
    {
        TextRange place = _capture.Place;
        _section.SetTerm(term, place);
        _entryHasTerm |= term.Length > 0;
        if (term.IndexOf(TermbaseText.ReplacementCharacter) >= 0)
        {
            Report(TermbaseText.BadEncoding, place);
            _section.IsBroken = true;
        }
    }

    private void CloseTermSection()
    {
        _termDepth = Outside;
        if (_isOtherLanguage || _section.IsBroken)
        {
            return;
        }

        if (_section.IsEmpty)
        {
            Report("a term section without a term", _section.Tag);
            _emptySections++;
        }
        else
        {
            _names.Add(_section.ToName());
        }
    }

    private void CloseEntry()
    {
        _entryDepth = Outside;
        if (_names.Count > 0)
        {
            _entries.Add(new(_names.ToNames(), _definition, valid: null));
        }
        else if (!_entryHasTerm && _faults.Count == _faultsBeforeEntry + _emptySections)
        {
            // One cause, one fault: the empty entry is reported, not its empty sections.
            _faults.Count = _faultsBeforeEntry;
            Report("an entry without a term", _entryTag);
        }
    }
}
