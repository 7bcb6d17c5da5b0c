using System.Xml;

namespace Parlance.Vocabularies;

/// <summary>
/// Tells what an element of a TBX file is: by its local name in ISO 30042:2019 and in the older <c>martif</c> form; for data
/// categories by the attribute <c>type</c> (style DCA) or by a local name of its own (style DCT).
/// </summary>
internal static class TbxElements
{
    public static TbxElement Classify(XmlReader reader) => reader.LocalName switch
    {
        "tbx" or "martif" => TbxElement.Root,
        "conceptEntry" or "termEntry" => TbxElement.Entry,
        "langSec" or "langSet" => TbxElement.LanguageSection,
        "termSec" or "tig" or "ntig" => TbxElement.TermSection,
        "term" => TbxElement.Term,
        "termNote" or "descrip" => Category(reader.GetAttribute("type")),
        var name => Category(name),
    };

    private static TbxElement Category(string? name) => name switch
    {
        "administrativeStatus" or "usageStatus" => TbxElement.Status,
        "normativeAuthorization" => TbxElement.Authorization,
        "termType" => TbxElement.TermType,
        "definition" => TbxElement.Definition,
        _ => TbxElement.Other,
    };
}
