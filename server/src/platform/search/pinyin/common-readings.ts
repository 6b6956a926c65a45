/**
 * Characters that names of people, places and companies use with more than one reading. All of them are indexed, whatever
 * the context suggests: 单 is shàn as a surname, 乐 may be lè or yuè, and people type what they say.
 */
const text = `
阿a/e 柏bai/bo 薄bao/bo 堡bao/bu/pu 卜bu/bo 贲ben/bi 便bian/pian 秘bi/mi 泌bi/mi 伯bo/bai 泊bo/po 参can/shen 藏cang/zang
曾ceng/zeng 查cha/zha 刹cha/sha 差cha/chai 长chang/zhang 朝chao/zhao 车che/ju 晟cheng/sheng 盛cheng/sheng 乘cheng/sheng
澄cheng/deng 谌chen/shen 种chong/zhong 重chong/zhong 仇chou/qiu 褚chu/zhu 畜chu/xu 传chuan/zhuan 大da/dai 单dan/shan/chan
弹dan/tan 得de/dei 翟di/zhai 地di/de 调diao/tiao 都dou/du 度du/duo 囤dun/tun 恶e/wu 番fan/pan 佛fo/fu 盖gai/ge 葛ge 革ge/ji
谷gu/yu 龟gui/qiu 还hai/huan 行hang/xing 吭hang/keng 巷hang/xiang 和he/huo 核he/hu 纥ge/he 郇huan/xun 会hui/kuai 珲hui/hun
虾xia/ha 稽ji/qi 缉ji/qi 期ji/qi 奇ji/qi 纪ji 系ji/xi 伽jia/qie/ga 茄jia/qie 贾jia/gu 见jian/xian 将jiang/qiang 降jiang/xiang
强jiang/qiang 角jiao/jue 校jiao/xiao 觉jiao/jue 解jie/xie 劲jin/jing 矜jin/guan 颈jing/geng 景jing/ying 靓jing/liang 桔ju/jie
句ju/gou 柜gui/ju 隽juan/jun 浚jun/xun 咖ka/ga 卡ka/qia 槛kan/jian 阚kan/han 壳ke/qiao 隗kui/wei 乐le/yue 勒le/lei 累lei 俩lia/liang
碌liu/lu 六liu/lu 陆liu/lu 露lou/lu 绿lu/lv 率lv/shuai 落luo/la 络luo/lao 埋mai/man 脉mai/mo 没mei/mo 模mo/mu 万mo/wan 缪miao/miu/mou
牟mou/mu 难nan/nuo 娜na/nuo 那na/nuo 宁ning 区ou/qu 炮pao/bao 繁po/fan 朴piao/pu 埔pu/bu 莆pu 屏ping/bing 冯feng/ping 逄pang
铅qian/yan 乾qian/gan 浅qian/jian 茜qian/xi 亲qin/qing 覃qin/tan 瞿qu/ju 圈quan/juan 券quan/xuan 任ren 塞sai/se 色se/shai 杉sha/shan
莎sha/suo 厦sha/xia 召shao/zhao 折she/zhe 射she/ye 莘shen/xin 沈shen/chen 省sheng/xing 石shi/dan 识shi/zhi 什shi/shen 似shi/si
氏shi/zhi 属shu/zhu 术shu/zhu 数shu/shuo 说shuo/shui 宿su/xiu 台tai 拓ta/tuo 汤tang/shang 提ti/di 町ting/ding 尉wei/yu 蔚wei/yu
尾wei/yi 汶wen 莞guan/wan 宛wan/yuan 无wu/mo 洗xi/xian 纤qian/xian 冼xian 县xian/xuan 削xiao/xue 叶ye/xie 血xie/xue 兴xing 许xu
燕yan 咽yan/ye 殷yin/yan 约yue/yao 员yuan/yun 於yu/wu 应ying 择ze/zhai 扎za/zha 轧zha/ya 占zhan 着zhe/zhuo/zhao 殖zhi/shi 祭ji/zhai
转zhuan/zhuai 琢zhuo/zuo 著zhu/zhuo 仔zai/zi 综zong/zeng 撮cuo/zuo 柞zha/zuo 女nv 吕lv 洞dong/tong 侗dong/tong 峒dong/tong 荥xing/ying
歙she/xi 涡guo/wo 蚌bang/beng 铅qian/yan 亳bo 涪fu 郫pi 犍qian/jian 浒hu/xu 圩wei/xu 镐gao/hao 筠jun/yun 郦li/zhi 郗xi/chi 洗xi/xian
圳zhen 埠bu 郴chen 儋dan 泷shuang/long 漯luo/ta 濮pu 番fan/pan 合he/ge 红hong/gong 吉ji 曲qu 仡ge/yi 俞yu/shu 员yuan/yun 查cha/zha`

export const commonReadings: ReadonlyMap<string, readonly string[]> = new Map(
  text
    .trim()
    .split(/\s+/)
    .map((entry): [string, string[]] => [entry[0]!, entry.slice(1).split('/')])
    .filter(([, readings]) => readings.length > 1),
)
