using CsCheck;
using Parlance.Language;

namespace Parlance.Core.Tests.Language;

public sealed class EnumerationReaderTests
{
    private static EnumerationReader Read(string text)
    {
        var reader = new EnumerationReader();
        reader.Read(text.AsSpan(), WordsOf(text));
        return reader;
    }

    private static Word[] WordsOf(string text)
    {
        var words = new List<Word>();
        foreach (Word word in new WordScanner(text.AsSpan()))
        {
            words.Add(word);
        }

        return [.. words];
    }

    private static string Shown(EnumerationReader reader, string text, int index) =>
        string.Join("|", reader.Members(reader[index]).ToArray().Select(m => m.In(text.AsSpan()).ToString()));

    private static Enumeration MainList(EnumerationReader reader) => reader[MainIndex(reader)];

    private static int MainIndex(EnumerationReader reader)
    {
        for (int i = 0; i < reader.Count; i++)
        {
            if (!reader[i].Is(ListTraits.Nested) && !reader[i].Is(ListTraits.Alternative))
            {
                return i;
            }
        }

        return -1;
    }

    [Theory]
    [InlineData("it puts mutual trust, mutual benefit, quality and coordination at its core", "it puts mutual trust|mutual benefit|quality|coordination at its core")]
    [InlineData("mutual trust, mutual benefit, equality, and coordination", "mutual trust|mutual benefit|equality|coordination")]
    [InlineData("trust and benefit", "trust|benefit")]
    [InlineData("trust and benefit and equality", "trust|benefit|equality")]
    [InlineData("trust, benefit or equality", "trust|benefit|equality")]
    [InlineData("neither trust, nor benefit", "neither trust|benefit")]
    [InlineData("trust & benefit", "trust|benefit")]
    [InlineData("trust and dialogue based on benefit", "trust|dialogue based on benefit")]
    [InlineData("trust, benefit and/or equality", "trust|benefit|equality")]
    [InlineData("trust, benefit, as well as equality", "trust|benefit|equality")]
    [InlineData("trust, benefit and equality, as well as coordination", "trust|benefit|equality|coordination")]
    [InlineData("trust as well as benefit", "trust|benefit")]
    [InlineData("trust along with benefit", "trust|benefit")]
    [InlineData("trust; benefit; equality; and coordination", "trust|benefit|equality|coordination")]
    [InlineData("trust between states, large and small; benefit; and equality", "trust between states, large and small|benefit|equality")]
    [InlineData("trust, benefit, quality, coordination", "trust|benefit|quality|coordination")]
    [InlineData("The core: trust, quality", "trust|quality")]
    [InlineData("peace and security, development, and human rights", "peace and security|development|human rights")]
    [InlineData("It is built on trust,\nbenefit,\nquality\nand coordination, which guide it.", "It is built on trust|benefit|quality|coordination")]
    [InlineData("the principles of trust, benefit and equality, and it says so", "the principles of trust|benefit|equality")]
    [InlineData("the principles (trust, benefit and quality) hold", "trust|benefit|quality")]
    [InlineData("trust (T), benefit (B) and quality (Q)", "trust|benefit|quality")]
    [InlineData("“trust”, “benefit,” and “quality”", "trust|benefit|quality")]
    [InlineData("They are (a) trust, (b) benefit and (c) quality.", "They are|trust|benefit|quality")]
    [InlineData("They are 1) trust; 2) benefit; 3) quality.", "They are 1) trust|benefit|quality")]
    [InlineData("the core – trust, benefit and quality – holds", "trust|benefit|quality")]
    [InlineData("the four principles, trust, benefit, quality and coordination, hold", "trust|benefit|quality|coordination")]
    [InlineData("On July 27, 2012 trust and benefit grew", "On July 27, 2012 trust|benefit grew")]
    [InlineData("Basecamp, Inc., Acme and Initech", "Basecamp, Inc|Acme|Initech")]
    [InlineData("Include (a) trust, (b) benefit and (c) quality.", "Include|trust|benefit|quality")]
    [InlineData("They list; trust; benefit; and quality.", "They list|trust|benefit|quality")]
    [InlineData("trust;; benefit, quality; coordination", "trust|benefit, quality|coordination")]
    [InlineData("trade with or without notice", "")]
    [InlineData("to and from it", "")]
    [InlineData("peace at home and in the world", "peace at home|in the world")]
    [InlineData("peace at and home", "peace at|home")]
    [InlineData("research-and-development work", "")]
    [InlineData("trust", "")]
    [InlineData("In 2002, China spoke", "")]
    [InlineData("trust, \uFFFC and quality", "trust|quality")]
    [InlineData("values such as trust, benefit and quality", "values such as trust|benefit|quality")]
    public void The_members_of_a_list_have_exact_spans(string text, string expected)
    {
        EnumerationReader reader = Read(text);
        int index = MainIndex(reader);
        Assert.Equal(expected, index < 0 ? "" : Shown(reader, text, index));
    }

    [Theory]
    [InlineData("trust and dialogue based on benefit and equality", "trust|dialogue / benefit|equality")]
    [InlineData("trust and dialogue (so named) built on benefit and equality", "trust|dialogue / benefit|equality")]
    [InlineData("trust and speed of travel and work", "trust|speed of travel|work")]
    [InlineData("trust based on benefit and equality", "trust based on benefit|equality")]
    [InlineData("trust, dialogue based on benefit, and equality", "trust|dialogue based on benefit|equality")]
    public void A_participle_parts_two_lists(string text, string expected)
    {
        EnumerationReader reader = Read(text);
        Assert.Equal(expected, string.Join(" / ", Enumerable.Range(0, reader.Count).Select(i => Shown(reader, text, i))));
    }

    [Theory]
    [InlineData("- trust\n  - of all\n  - of some\n- benefit\n- quality", "of all|of some / trust|benefit|quality")]
    [InlineData("(a) trust:\n(i) of all\n(ii) of some\n(b) benefit", "of all|of some / trust|benefit")]
    [InlineData("1. trust\n(a) of all\n(b) of some\n2. benefit", "of all|of some / trust|benefit")]
    [InlineData("(g) trust\n(h) benefit\n(i) quality\n(j) order", "trust|benefit|quality|order")]
    [InlineData("- trust\n\n  It goes on.\n\n- benefit\n- quality", "trust|benefit|quality")]
    [InlineData("- trust\n- benefit\n1. quality\n2. order", "trust|benefit / quality|order")]
    public void Items_within_items_are_a_list_of_their_own(string text, string expected)
    {
        EnumerationReader reader = Read(text);
        Assert.Equal(expected, string.Join(" / ", Enumerable.Range(0, reader.Count).Where(i => reader[i].Separator == ListSeparator.Line).Select(i => Shown(reader, text, i))));
    }

    [Theory]
    [InlineData("- mutual trust\n- mutual benefit\n- quality\n- coordination", "mutual trust|mutual benefit|quality|coordination")]
    [InlineData("The core:\r\n* Mutual trust: states talk.\r\n* Mutual benefit – both gain\r\n\r\n* Quality\r\n", "Mutual trust|Mutual benefit|Quality")]
    [InlineData("1. trust;\n2. benefit; and\n3. quality.", "trust|benefit|quality")]
    [InlineData("(a) trust and\n(b) benefit\n(ii) quality", "trust|benefit|quality")]
    [InlineData("- trust\n- U.N. and\n- benefit", "trust|U.N.|benefit")]
    [InlineData("• trust\n  goes on\n• quality\nafter", "trust|quality")]
    [InlineData("- **trust**\n- _quality_", "trust|quality")]
    [InlineData("- trust", "")]
    [InlineData("- trust\n\n\n- quality", "")]
    [InlineData("2002. trust\nIn quality", "")]
    public void A_list_of_lines_has_a_member_for_each_line(string text, string expected)
    {
        EnumerationReader reader = Read(text);
        int index = -1;
        for (int i = 0; i < reader.Count; i++)
        {
            index = reader[i].Separator == ListSeparator.Line ? i : index;
        }

        Assert.Equal(expected, index < 0 ? "" : Shown(reader, text, index));
    }

    [Fact]
    public void Conjunctions_inside_members_are_lists_of_their_own()
    {
        const string Text = "peace and security, development, and human rights";
        EnumerationReader reader = Read(Text);
        string[] all = Enumerable.Range(0, reader.Count).Select(i => Shown(reader, Text, i)).ToArray();
        Assert.Contains("peace|security", all);
        Assert.Contains("peace and security|development|human rights", all);
    }

    [Fact]
    public void A_second_reading_is_given_where_a_clause_may_follow()
    {
        const string Text = "It names trust, benefit and quality, and China agrees";
        EnumerationReader reader = Read(Text);
        IEnumerable<string> alternative = Enumerable.Range(0, reader.Count).Where(i => reader[i].Is(ListTraits.Alternative)).Select(i => Shown(reader, Text, i));
        Assert.Equal(["It names trust|benefit|quality"], alternative);
    }

    [Theory]
    [InlineData("trust, benefit, and quality", true, "trust, benefit")]
    [InlineData("trust, benefit and quality", false, "trust, benefit")]
    [InlineData("trust, benefit, quality and more", false, "trust, benefit, quality")]
    [InlineData("trust, benefit, or quality", true, "trust, benefit")]
    public void The_serial_comma_is_known(string text, bool serial, string before)
    {
        Enumeration list = MainList(Read(text));
        Assert.Equal(serial, list.Is(ListTraits.SerialComma));
        Assert.Equal(before.Length, list.SerialComma);
        Assert.True(list.Is(ListTraits.Sure));
    }

    [Theory]
    [InlineData("In openness, trust, benefit and quality")]
    [InlineData("Jiang Zemin, president, party secretary and chairman")]
    [InlineData("Recently, trust, benefit, and quality grew")]
    [InlineData("trust, benefit, quality and coordination, and so on")]
    public void A_list_of_four_members_is_sure_whatever_it_begins_with(string text) => Assert.True(MainList(Read(text)).Is(ListTraits.Sure));

    [Theory]
    [InlineData("In 2002, China and Russia spoke")]
    [InlineData("However, trust and benefit grew")]
    [InlineData("trust and benefit")]
    [InlineData("Jiang Zemin, president and party secretary, spoke")]
    [InlineData("trust, and benefit")]
    [InlineData("Turning to trade, China and Russia spoke")]
    [InlineData("The state, whether rich or poor, regardless of size or age")]
    [InlineData("He owns it, at the time, as tenant and owner")]
    [InlineData("They support states, both rich and poor")]
    [InlineData("They met, including China and Russia")]
    public void What_a_comma_sets_off_is_no_sure_list(string text)
    {
        EnumerationReader reader = Read(text);
        for (int i = 0; i < reader.Count; i++)
        {
            Assert.False(reader[i].Is(ListTraits.Sure), Shown(reader, text, i));
        }
    }

    [Theory]
    [InlineData("It has five principles: trust, benefit, equality and coordination", 5, "five")]
    [InlineData("the four pillars of trust, benefit, quality and coordination", 4, "four")]
    [InlineData("the 4 principles are trust, benefit, quality and coordination", 4, "4")]
    [InlineData("its four principles (trust, benefit, quality, coordination)", 4, "four")]
    [InlineData("the five principles of peaceful coexistence put forward in the fifties: trust, benefit and quality", 5, "five")]
    [InlineData("the four core principles, namely trust, benefit and quality", 4, "four")]
    [InlineData("its four principles, trust, benefit and quality, hold", 4, "four")]
    [InlineData("two of the five principles: trust and benefit", 0, "")]
    [InlineData("It names five of the principles: trust, benefit and quality", 0, "")]
    [InlineData("It names five and more principles: trust, benefit and quality", 0, "")]
    [InlineData("at least five principles: trust, benefit and quality", 0, "")]
    [InlineData("for five years: trust, benefit and quality", 0, "")]
    [InlineData("In the last five rounds, trust, benefit and quality grew", 0, "")]
    [InlineData("trust, benefit and quality", 0, "")]
    [InlineData("Five principles:\n- trust\n- benefit\n- quality", 5, "Five")]
    [InlineData("Five principles hold.\n- trust\n- benefit\n- quality", 0, "")]
    public void A_stated_number_is_found(string text, int count, string at)
    {
        Enumeration list = MainList(Read(text));
        Assert.Equal(count, list.StatedCount);
        Assert.Equal(at, list.StatedAt.In(text.AsSpan()).ToString());
    }

    [Theory]
    [InlineData("values such as trust, benefit and quality", true)]
    [InlineData("including trust, benefit and quality", true)]
    [InlineData("trust, benefit, quality, etc.", true)]
    [InlineData("trust, benefit and others", true)]
    [InlineData("among others: trust, benefit and quality", true)]
    [InlineData("its values are trust, benefit and quality", false)]
    public void A_list_may_say_that_it_is_not_whole(string text, bool partial)
    {
        EnumerationReader reader = Read(text);
        Assert.Equal(partial, Enumerable.Range(0, reader.Count).Any(i => reader[i].Is(ListTraits.Partial)));
    }

    [Fact]
    public void A_list_of_many_members_is_one_list()
    {
        string text = string.Join(", ", Enumerable.Range(1, 12).Select(i => "value" + i)) + " and last";
        Assert.Equal(13, MainList(Read(text)).Count);
    }

    [Fact]
    public void Members_rise_and_lie_inside_any_text()
    {
        HostileText.Any.Sample(
            text =>
            {
                EnumerationReader reader = Read(text);
                for (int i = 0; i < reader.Count; i++)
                {
                    Assert.InRange(reader[i].Count, 2, int.MaxValue);
                    Assert.InRange(reader[i].SerialComma, -1, text.Length - 1);
                    int end = 0;
                    foreach (ListMember member in reader.Members(reader[i]))
                    {
                        Assert.InRange(member.Start, end, text.Length);
                        Assert.InRange(member.End, member.Start + 1, text.Length);
                        end = member.End;
                    }
                }
            },
            iter: 5_000);
    }

    [Theory]
    [MemberData(nameof(HostileText.LongLines), MemberType = typeof(HostileText))]
    public void A_line_of_a_million_characters_has_lists(string unit)
    {
        EnumerationReader reader = Read(HostileText.Repeat(unit));
        Assert.InRange(reader.Count, 0, HostileText.Size);
    }
}
