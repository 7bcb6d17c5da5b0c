using System.Xml;

namespace Parlance.Vocabularies;

/// <summary>
/// Reads TBX termbases: ISO 30042:2019 in both styles (DCA and DCT) and all dialects, and the older <c>martif</c> form. One pass,
/// with document types passed over, nothing resolved, and depth bounded; text outside terms and definitions is never kept.
/// </summary>
internal static class TbxReader
{
    /// <summary>TBX itself nests about ten deep.</summary>
    private const int MaximumDepth = 64;

    /// <summary>Reads a termbase; what cannot be read is in <see cref="Termbase.Faults"/>, never thrown.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="language">The model's language, such as <c>en</c>: its regions are read too, others counted.</param>
    /// <param name="cancellationToken">Asked at each entry.</param>
    public static Termbase Read(string text, string language, CancellationToken cancellationToken = default) =>
        Read(new StringReader(text), language, cancellationToken);

    /// <inheritdoc cref="Read(string, string, CancellationToken)"/>
    public static Termbase Read(TextReader text, string language, CancellationToken cancellationToken = default)
    {
        using var source = new TermbaseText(text);
        using var xml = XmlReader.Create(source, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        });
        var visitor = new TbxVisitor(xml, source, language, cancellationToken);
        try
        {
            while (xml.Read())
            {
                if (xml.Depth > MaximumDepth)
                {
                    visitor.Fault($"elements nested more than {MaximumDepth} deep cannot be read");
                    break;
                }

                if (!visitor.Visit())
                {
                    break;
                }
            }
        }
        catch (XmlException e)
        {
            visitor.Fault(e);
        }

        return visitor.ToTermbase();
    }
}
