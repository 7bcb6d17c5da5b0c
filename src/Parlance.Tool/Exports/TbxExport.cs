using System.Text;
using System.Xml;
using Parlance.Vocabularies;

namespace Parlance.Tool.Exports;

/// <summary>Writes TBX-Basic of ISO 30042:2019, in one of its styles: categories as attributes (DCA) or as elements (DCT).</summary>
internal sealed class TbxExport
{
    private const string Core = "urn:iso:std:iso:30042:ed-2";
    private const string Minimal = "http://www.tbxinfo.net/ns/min";
    private const string Basic = "http://www.tbxinfo.net/ns/basic";
    private const string Published = "https://raw.githubusercontent.com/LTAC-Global/";

    private readonly XmlWriter _xml;
    private readonly bool _isByElements;

    private TbxExport(XmlWriter xml, bool isByElements) => (_xml, _isByElements) = (xml, isByElements);

    /// <summary>The file.</summary>
    /// <param name="vocabulary">What is written.</param>
    /// <param name="isByElements">Whether it is DCT; else DCA.</param>
    public static byte[] Write(ExportedVocabulary vocabulary, bool isByElements)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false) }))
        {
            new TbxExport(xml, isByElements).Write(vocabulary);
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    private void Write(ExportedVocabulary vocabulary)
    {
        _xml.WriteStartDocument();
        if (_isByElements)
        {
            WriteSchema("TBX-Basic_dialect/master/DCT/TBX-Basic.nvdl", "http://purl.oclc.org/dsdl/nvdl/ns/structure/1.0");
            WriteSchema("TBX-Basic_dialect/master/DCT/TBX-Basic_DCT.sch", "http://purl.oclc.org/dsdl/schematron");
        }
        else
        {
            WriteSchema("TBX_Core_RNG/master/TBXcoreStructV03.rng", "http://relaxng.org/ns/structure/1.0");
            WriteSchema("TBX-Basic_dialect/master/DCA/TBX-Basic_DCA.sch", "http://purl.oclc.org/dsdl/schematron");
        }

        _xml.WriteStartElement("tbx", Core);
        _xml.WriteAttributeString("type", "TBX-Basic");
        _xml.WriteAttributeString("style", _isByElements ? "dct" : "dca");
        _xml.WriteAttributeString("xml", "lang", null, vocabulary.Language);
        if (_isByElements)
        {
            _xml.WriteAttributeString("xmlns", "min", null, Minimal);
            _xml.WriteAttributeString("xmlns", "basic", null, Basic);
        }

        foreach (string element in (string[])["tbxHeader", "fileDesc", "sourceDesc"])
        {
            _xml.WriteStartElement(element, Core);
        }

        _xml.WriteElementString("p", Core, "Exported from a policy model by Parlance");
        Close(3);
        _xml.WriteStartElement("text", Core);
        _xml.WriteStartElement("body", Core);
        foreach (ExportedConcept concept in vocabulary.Concepts)
        {
            Write(concept);
        }

        Close(3);
    }

    private void Write(ExportedConcept concept)
    {
        _xml.WriteStartElement("conceptEntry", Core);
        _xml.WriteAttributeString("id", concept.Id);
        WriteCategory("descrip", "subjectField", Minimal, concept.Set);
        foreach (string source in concept.Sources)
        {
            if (IsAddress(source))
            {
                WriteCategory("xref", "externalCrossReference", Minimal, source, target: source);
            }
            else
            {
                WriteCategory("admin", "source", Basic, source);
            }
        }

        _xml.WriteElementString("note", Core, concept.Kind + (concept.Valid is { } valid ? ", valid " + valid : ""));
        bool isFirst = true;
        foreach (IGrouping<string, ExportedName> names in concept.Names.GroupBy(static name => name.Language))
        {
            _xml.WriteStartElement("langSec", Core);
            _xml.WriteAttributeString("xml", "lang", null, names.Key);
            WriteCategory("descrip", "definition", Basic, isFirst ? concept.Definition : null);
            isFirst = false;
            foreach (ExportedName name in names)
            {
                _xml.WriteStartElement("termSec", Core);
                _xml.WriteElementString("term", Core, name.Text);
                WriteCategory("termNote", "termType", Basic, name.Status == TermStatus.Abbreviation ? "abbreviation" : null);
                WriteCategory("termNote", "administrativeStatus", Minimal, StatusOf(name.Status));
                Close(1);
            }

            Close(1);
        }

        Close(1);
    }

    private void WriteSchema(string path, string language) =>
        _xml.WriteProcessingInstruction("xml-model", $"href=\"{Published}{path}\" type=\"application/xml\" schematypens=\"{language}\"");

    private void WriteCategory(string element, string category, string module, string? value, string? target = null)
    {
        if (value is null)
        {
            return;
        }

        _xml.WriteStartElement(_isByElements ? category : element, _isByElements ? module : Core);
        if (!_isByElements)
        {
            _xml.WriteAttributeString("type", category);
        }

        if (target is not null)
        {
            _xml.WriteAttributeString("target", target);
        }

        _xml.WriteString(value);
        Close(1);
    }

    private void Close(int count)
    {
        for (int i = 0; i < count; i++)
        {
            _xml.WriteEndElement();
        }
    }

    /// <summary>A short form has a type of its own, and may be written.</summary>
    private static string StatusOf(TermStatus status) => status switch
    {
        TermStatus.Preferred => "preferredTerm-admn-sts",
        TermStatus.Deprecated => "deprecatedTerm-admn-sts",
        _ => "admittedTerm-admn-sts",
    };

    private static bool IsAddress(string source) =>
        Uri.TryCreate(source, UriKind.Absolute, out Uri? address) && (address.Scheme is "http" or "https") && Uri.IsWellFormedUriString(source, UriKind.Absolute);
}
